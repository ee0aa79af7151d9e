import type { AccessRole } from '@qabilet/application';

/** Whoever calls, signed in or not. */
export const ANYBODY = 'anybody';
const EVERYBODY: readonly AccessRole[] = ['official', 'trainer', 'agency-lead', 'author', 'administrator'];
const SEES_FRAMEWORKS: readonly AccessRole[] = ['author', 'trainer', 'agency-lead', 'administrator'];
const SEES_PROFILES: readonly AccessRole[] = ['author', 'trainer', 'agency-lead'];

/**
 * Who may call what, written by hand and apart from the code it judges: every operation of the API is listed,
 * and a route that carries another permission than this turns the isolation suite red.
 */
export const ACCESS_RULES: Readonly<Record<string, readonly AccessRole[] | typeof ANYBODY>> = {
  'Health.live': ANYBODY,
  'Health.ready': ANYBODY,
  'DemoAccounts.list': ANYBODY,

  'Session.open': ANYBODY,
  'Session.read': EVERYBODY,
  'Session.change': EVERYBODY,
  'Session.close': EVERYBODY,
  'SignOn.find': ANYBODY,
  'SignOn.begin': ANYBODY,
  'SignOn.finish': ANYBODY,
  'SignOutNotices.end': ANYBODY,
  'Password.change': EVERYBODY,
  'SecondFactor.read': EVERYBODY,
  'SecondFactor.enrol': EVERYBODY,
  'SecondFactor.renewCodes': EVERYBODY,
  'SecondFactor.resetOf': ['administrator'],
  'SecondFactorProof.confirm': EVERYBODY,
  'SecondFactorProof.prove': EVERYBODY,
  'Sessions.list': EVERYBODY,
  'Sessions.endOne': EVERYBODY,
  'Sessions.endOthers': EVERYBODY,
  'Sessions.endAllOf': ['administrator'],
  'Invitations.find': ANYBODY,
  'Invitations.setPassword': ANYBODY,
  'People.list': ['administrator'],
  'People.setRoles': ['administrator'],
  'People.disable': ['administrator'],
  'People.enable': ['administrator'],

  'Audit.list': ['administrator'],
  'Jobs.overview': ['administrator'],

  'MyData.read': EVERYBODY,
  'MyData.table': EVERYBODY,
  'Retention.read': ['administrator'],
  'Retention.set': ['administrator'],
  'Retention.erase': ['administrator'],

  'Frameworks.list': SEES_FRAMEWORKS,
  'FrameworkReleases.read': SEES_FRAMEWORKS,
  'FrameworkReleases.import': ['author'],
  'FrameworkReleases.publish': ['author'],
  'FrameworkPreviews.preview': ['author'],
  'FrameworkDifferences.read': SEES_FRAMEWORKS,
  'FrameworkDrafts.start': ['author'],
  'FrameworkDrafts.copy': ['author'],
  'FrameworkDrafts.read': ['author'],
  'FrameworkDrafts.competence': ['author'],
  'FrameworkDrafts.edit': ['author'],
  'FrameworkDrafts.undo': ['author'],
  'FrameworkDrafts.redo': ['author'],
  'CaseImports.preview': ['author'],
  'CaseImports.import': ['author'],
  'CaseExports.download': SEES_FRAMEWORKS,
  'CaseExports.languages': SEES_FRAMEWORKS,
  'RoleProfiles.list': SEES_PROFILES,
  'Items.list': ['author'],
  'Items.read': ['author'],
  'Items.accept': ['author'],
  'Items.statistics': ['author'],
  'Imports.upload': ['author'],
  'Imports.list': ['author'],
  'Imports.read': ['author'],
  'Imports.entries': ['author'],
  'Imports.confirm': ['author'],
  'Imports.cancel': ['author'],
  'Calibrations.list': ['author'],
  'Calibrations.waves': ['author'],
  'Calibrations.rescore': ['author'],
  'AnswerExtracts.answers': ['author'],
  'AnswerExtracts.items': ['author'],
  'CalibrationRuns.start': ['author'],
  'CalibrationRuns.read': ['author'],
  'CalibrationRuns.cancel': ['author'],
  'CalibrationRuns.discard': ['author'],
  'CalibrationRuns.publish': ['author'],
  'Blueprints.offerReviewed': ['author'],
  'Blueprints.list': ['author', 'trainer'],

  'Cohorts.list': ['trainer', 'agency-lead'],
  'Cohorts.create': ['trainer'],
  'Cohorts.read': ['trainer', 'agency-lead'],
  'Cohorts.open': ['trainer'],
  'Members.list': ['trainer'],
  'Members.add': ['trainer'],
  'Members.preview': ['trainer'],
  'Members.remove': ['trainer'],
  'Members.grant': ['trainer'],
  'Waves.board': ['trainer'],

  'Assignments.list': ['official'],
  'Assignments.confirm': ['official'],
  'SelfAssessment.read': ['official'],
  'SelfAssessment.rate': ['official'],
  'SelfAssessment.complete': ['official'],
  'Attempts.start': ['official'],
  'Attempts.read': ['official'],
  'Attempts.answer': ['official'],
  'Attempts.takeOver': ['official'],
  'Attempts.handIn': ['official'],

  'MyResults.list': ['official'],
  'MyResults.read': ['official'],
  'MyResults.share': ['official'],
  'MyResults.viewings': ['official'],

  'WaveInsights.heatMap': ['trainer'],
  'Progress.progress': ['trainer', 'agency-lead'],
  'Progress.overview': ['agency-lead'],
};

/** Called by servers that prove themselves by a signature: where a request comes from tells nothing there. */
export const FROM_SERVERS: readonly string[] = ['SignOutNotices.end'];

/** Things of one person alone, whatever else people of other roles may do with their own. */
export const OF_ONE_PERSON: Readonly<Record<string, AccessRole>> = {
  'Sessions.endOne': 'official',
};
