import 'reflect-metadata';
import { parseConfig } from '@qabilet/config';
import { AppModule } from './app.module';
import { createApp } from './http/create-app';
import { createLog } from './log';

/** Connections that wait to be accepted when everybody comes at once; beyond them the system turns people away. */
const MOST_UNACCEPTED = 4_096;

const config = parseConfig(process.env, 'keeps secrets');
const log = createLog(config.logLevel);

const app = await createApp(AppModule.of(config), config, log);
await app.listen({ port: config.http.port, host: config.http.host, backlog: MOST_UNACCEPTED });
log.info({ host: config.http.host, port: config.http.port }, 'api is listening');
process.send?.('ready');

// Forked by a launcher: when it goes, however it goes, so does this process.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
