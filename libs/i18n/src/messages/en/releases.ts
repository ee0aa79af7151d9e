/** English messages of statistical releases. */
export const releases = {
  'releases.title': 'Statistical release',
  'releases.text':
    'The same figures as CSV and Parquet with a codebook in one package (ZIP), for a statistics office. It is made in the background, checked once more so that it tells nothing of too few people, and kept for 30 days.',
  'releases.ask': 'Make a statistical release',
  'releases.ask-title': 'Make a statistical release of this programme?',
  'releases.ask-text':
    'It holds the figures of this moment. That you asked for it is written down, and so is everybody who downloads it.',
  'releases.underway': 'A statistical release of this programme is being made already.',
  'releases.steps':
    '{done, number} of {steps, number} steps: gather the figures, check them, write the files',
  'releases.live': 'This page keeps itself up to date. You can leave it; the work goes on.',
  'releases.cancel': 'Stop it',
  'releases.cancel-title': 'Stop making the release?',
  'releases.cancel-keep': 'Let it go on',
  'releases.cancel-text': 'Nothing of it is kept. You can have it made again from the start.',
  'releases.state': 'Package',
  'releases.state.queued': 'Waiting for a worker',
  'releases.state.running': 'Being made',
  'releases.state.done': 'Done',
  'releases.state.failed': 'Failed',
  'releases.state.cancelled': 'Stopped',
  'releases.failed-title': 'The last release could not be made',
  'releases.failed-text': 'Have it made once more. If it fails again, tell the operator.',
  'releases.failed.insights.release-tells-too-much':
    'The figures would tell of too few people, although such groups are hidden. Nothing was kept. Tell the operator: this is a fault of the product.',
  'releases.failed.insights.release-begun-too-often':
    'It was begun several times and never came to an end. Tell the operator.',
  'releases.caption': 'Releases of the last 30 days',
  'releases.asked': 'Asked for',
  'releases.rows': 'Rows',
  'releases.rows-hidden': '{rows, number}, of them {hidden, number} hidden',
  'releases.kept': 'Kept until',
  'releases.by': 'By',
  'releases.digest': 'Checksum (SHA-256)',
  'releases.download': 'Download (ZIP)',
  'releases.download-of': 'Download (ZIP): release of {time}',
} as const;
