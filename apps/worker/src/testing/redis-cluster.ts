import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findRedisServer, freeLoopbackPort } from '@qabilet/embedded';
import { Redis } from 'ioredis';

const SLOTS = 16_384;
const MASTERS = 3;
const PATIENCE_MS = 60_000;

interface Node {
  readonly port: number;
  readonly busPort: number;
  readonly process: ChildProcess;
  readonly client: Redis;
}

/** A Redis Cluster on loopback: three masters, and a replica of the one that holds a key. */
export interface TestRedisCluster {
  readonly urls: readonly string[];
  /** Ends the master that holds the key, as a power cut would. */
  killMaster(): Promise<void>;
  stop(): Promise<void>;
}

/** Brings one up where the machine has a server; the replica stands by for the master of `key`. */
export async function startRedisCluster(key: string): Promise<TestRedisCluster> {
  const program = findRedisServer();
  if (program === undefined) throw new Error('There is no redis-server on this machine.');
  const folder = await mkdtemp(join(tmpdir(), 'redis-cluster-'));
  const nodes: Node[] = [];
  for (let i = 0; i <= MASTERS; i += 1) nodes.push(await startNode(program, folder));
  const stop = async () => {
    for (const { client, process } of nodes) {
      client.disconnect();
      await end(process);
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const master = await formCluster(nodes, key);
    return {
      urls: nodes.map(({ port }) => `redis://127.0.0.1:${port}`),
      killMaster: () => end(master.process),
      stop,
    };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

async function startNode(program: string, folder: string): Promise<Node> {
  const [port, busPort] = [await freeLoopbackPort(), await freeLoopbackPort()];
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    'cluster-enabled': 'yes',
    'cluster-port': busPort,
    'cluster-config-file': `nodes-${port}.conf`,
    'cluster-node-timeout': 2_000,
    'cluster-require-full-coverage': 'no',
    'repl-diskless-sync-delay': 0,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const process = spawn(program, words, { cwd: folder, stdio: 'ignore' });
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await until(async () => (await client.ping()) === 'PONG');
  return { port, busPort, process, client };
}

/** Shares the slots among the masters and gives the one that holds the key a replica; says which that is. */
async function formCluster(nodes: readonly Node[], key: string): Promise<Node> {
  const [first, ...others] = nodes;
  const replica = others.at(-1);
  if (!first || !replica) throw new Error('A cluster has more nodes than that.');
  const masters = nodes.slice(0, MASTERS);
  for (const [i, { client }] of masters.entries()) {
    const [from, to] = [i, i + 1].map((part) => Math.floor((SLOTS * part) / MASTERS)) as [number, number];
    await client.call('CLUSTER', 'SET-CONFIG-EPOCH', String(i + 1));
    await client.call(
      'CLUSTER',
      'ADDSLOTS',
      ...Array.from({ length: to - from }, (_, slot) => String(from + slot)),
    );
  }
  for (const { port, busPort } of others)
    await first.client.call('CLUSTER', 'MEET', '127.0.0.1', String(port), String(busPort));
  await until(() => allSay(nodes, 'CLUSTER', /cluster_known_nodes:4/));
  const slot = Number(await first.client.call('CLUSTER', 'KEYSLOT', key));
  const master = masters[Math.floor((slot * MASTERS) / SLOTS)] ?? first;
  await replica.client.call('CLUSTER', 'REPLICATE', String(await master.client.call('CLUSTER', 'MYID')));
  await until(() => allSay(nodes, 'CLUSTER', /cluster_state:ok/));
  await until(async () => (await replica.client.info('replication')).includes('master_link_status:up'));
  await until(async () => String(await first.client.call('CLUSTER', 'NODES')).includes('slave'));
  return master;
}

async function allSay(nodes: readonly Node[], command: string, what: RegExp): Promise<boolean> {
  const infos = await Promise.all(nodes.map(({ client }) => client.call(command, 'INFO')));
  return infos.every((info) => what.test(String(info)));
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('The cluster did not come up.');
    await pause(50);
  }
}
