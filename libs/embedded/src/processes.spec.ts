import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freeLoopbackPort, hasGone, isErrno, isRunning, processFacts, signal } from './processes';

describe('processes', () => {
  it('knows its own process by command and beginning', () => {
    const facts = processFacts(process.pid);

    expect(facts?.command).toContain('node');
    expect(facts?.began).not.toBe('');
    expect(processFacts(process.pid)).toEqual(facts);
  });

  it.each([0, -1, 1.5, NaN, 4_194_305])('takes %s for nobody', (pid) => {
    expect(isRunning(pid)).toBe(false);
  });

  it.each([0, -1, NaN])('never signals %s, which would reach far more than one process', (pid) => {
    expect(() => signal(pid, 'SIGCONT')).toThrow('is no process');
  });

  it('waits for a process to go, and not longer than allowed', async () => {
    const child = spawn('sleep', ['30']);
    const pid = child.pid ?? 0;

    expect(await hasGone(pid, 50)).toBe(false);
    signal(pid, 'SIGKILL');
    expect(await hasGone(pid, 5_000)).toBe(true);
  });

  it('takes a zombie for gone', async () => {
    // The shell becomes a program that never asks how its child ended.
    const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const zombie = Number(await new Promise<Buffer>((told) => parent.stdout.once('data', told)));

    expect(await hasGone(zombie, 5_000)).toBe(true);
    expect(() => process.kill(zombie, 0)).not.toThrow();
    parent.kill('SIGKILL');
  });

  it('signals a process that has gone without complaint', async () => {
    const child = spawn('true');
    await new Promise((done) => child.once('exit', done));

    expect(() => signal(child.pid ?? 0, 'SIGTERM')).not.toThrow();
  });

  it('finds a port nothing listens on', async () => {
    const port = await freeLoopbackPort();

    const refused = await new Promise((told) => connect(port, '127.0.0.1').once('error', told));
    expect(isErrno(refused, 'ECONNREFUSED')).toBe(true);
  });
});
