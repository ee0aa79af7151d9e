import 'reflect-metadata';
import './memory';
import { NestFactory } from '@nestjs/core';
import { parseConfig } from '@qabilet/config';
import { BackgroundWork } from './background-work';
import { createLog } from './log';
import { WorkerModule } from './worker.module';

const config = parseConfig(process.env);
const log = createLog(config.logLevel);

const app = await NestFactory.createApplicationContext(
  WorkerModule.of(config, log, new URL('./calibration-thread.mjs', import.meta.url)),
  {
    logger: false,
    abortOnError: false,
  },
);
app.enableShutdownHooks();
app.get(BackgroundWork).start();
log.info({ queue: config.queue.backend }, 'worker is at work');
process.send?.('ready');

// Forked by a launcher: when it goes, however it goes, so does this process.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
