import { EventEmitter } from 'node:events';
import { createDataSource } from './connection';

describe('a pool of connections', () => {
  it('outlives a connection that is killed before anybody listens to it', () => {
    const { options } = createDataSource({ url: 'postgres://nobody@127.0.0.1:1/nothing' });
    const { onConnect } = options.extra as { onConnect: (connection: EventEmitter) => void };
    const connection = new EventEmitter();

    onConnect(connection);

    expect(() => connection.emit('error', new Error('terminating connection'))).not.toThrow();
  });
});
