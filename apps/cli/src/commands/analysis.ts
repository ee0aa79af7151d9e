import { benchCommands } from './bench-psychometrics';
import { calibrateCommand } from './calibrate';
import { changeCommand } from './change';
import type { Command } from './command';
import { contentCheckCommand } from './content-check';
import { difCommand } from './dif';
import { fitCommand } from './fit';
import { linkCommand } from './link';
import { replayCommand } from './replay';
import { scoreCommand } from './score';
import { simulateCommand } from './simulate';
import { validityCommand } from './validity';

/** Commands for analysts: files in, files out. They start without the application, which takes a second to load. */
export const analysisCommands: readonly Command[] = [
  calibrateCommand,
  scoreCommand,
  simulateCommand,
  replayCommand,
  fitCommand,
  difCommand,
  linkCommand,
  changeCommand,
  validityCommand,
  contentCheckCommand,
  ...benchCommands,
];
