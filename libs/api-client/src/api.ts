import { badgesApi } from './badges-api';
import { deliveryApi, resultsApi } from './delivery-api';
import { createClient, fileBody, type ClientOptions } from './client';
import { insightsApi } from './insights-api';
import { practicalApi } from './practical-api';
import { rolesApi } from './roles-api';
import { frameworkExchange } from './framework-exchange';
import type {
  AcceptInvitationRequest,
  AcceptProposalRequest,
  AddMembersRequest,
  BeginSignOnRequest,
  ChangeBlueprintRequest,
  ChangeLanguageRequest,
  ChangePasswordRequest,
  ChangeRolesRequest,
  CodeRequest,
  ComparisonChoice,
  CreateCohortRequest,
  ProgrammePhases,
  DraftBlueprintRequest,
  DraftRevision,
  EditItemRequest,
  EnrolmentRequest,
  FrameworkEditRequest,
  GrantTimeRequest,
  InvitationLookupRequest,
  MemberListRequest,
  MoveItemRequest,
  NewCommentRequest,
  NewItemRequest,
  LettersSwitchRequest,
  OpenWaveRequest,
  PasswordResetLookupRequest,
  PasswordResetRequest,
  PreviewItemRequest,
  ProofRequest,
  ProposeTranslationRequest,
  PublishCalibrationRequest,
  ReleaseBankRequest,
  RescoreRequest,
  RestoreWordingRequest,
  SetForgottenPasswordRequest,
  SettleCommentRequest,
  SetRetentionRequest,
  SignInRequest,
  SignOnLookupRequest,
  SimulateBlueprintRequest,
  StartCalibrationRequest,
  StartSummaryRunRequest,
  StartFrameworkRequest,
  StartVersionRequest,
  TrainingModuleRequest,
  TryItemRequest,
} from './types';
import type {
  BankReleaseQuery,
  ImportEntryQuery,
  ItemQuery,
  ItemSelectionQuery,
  PageQuery,
  TakenFor,
  TranslationQuery,
} from './queries';
import type { ImportKindName, LanguageCode, TargetLanguageCode } from './vocabulary';

const at = <Path extends object>(path: Path) => ({ params: { path } });
const asked = <Query extends object>(query: Query) => ({ params: { query } });

/** Every operation of the API by its context and name. */
export function createApi(options: ClientOptions) {
  const http = createClient(options);
  return {
    people: {
      me: () => http.get('/api/session'),
      signIn: (body: SignInRequest) => http.post('/api/session', { body }),
      changeLanguage: (body: ChangeLanguageRequest) => http.patch('/api/session', { body }),
      signOut: () => http.delete('/api/session'),
      demoAccounts: () => http.get('/api/demo-accounts'),
      lookUpInvitation: (body: InvitationLookupRequest) => http.post('/api/invitation-lookups', { body }),
      askForReset: (body: PasswordResetRequest) => http.post('/api/password-reset-requests', { body }),
      lookUpReset: (body: PasswordResetLookupRequest) => http.post('/api/password-reset-lookups', { body }),
      resetPassword: (body: SetForgottenPasswordRequest) => http.post('/api/password-resets', { body }),
      acceptInvitation: (body: AcceptInvitationRequest) => http.post('/api/invitation-acceptances', { body }),
      findSignOn: (body: SignOnLookupRequest) => http.post('/api/sign-on-lookups', { body }),
      beginSignOn: (body: BeginSignOnRequest) => http.post('/api/sign-ons', { body }),
      sessions: () => http.get('/api/sessions'),
      endSession: (id: string) => http.delete('/api/sessions/{id}', at({ id })),
      endOtherSessions: () => http.delete('/api/sessions'),
      changePassword: (body: ChangePasswordRequest) => http.put('/api/password', { body }),
      secondFactor: () => http.get('/api/second-factor'),
      enrolSecondFactor: (body: EnrolmentRequest) => http.post('/api/second-factor/enrolment', { body }),
      confirmSecondFactor: (body: CodeRequest) => http.post('/api/second-factor/confirmation', { body }),
      proveSecondFactor: (body: ProofRequest) => http.post('/api/second-factor/proof', { body }),
      renewRecoveryCodes: (body: CodeRequest) => http.post('/api/second-factor/recovery-codes', { body }),
      endSessionsOf: (id: string) => http.delete('/api/people/{id}/sessions', at({ id })),
      disable: (id: string) => http.put('/api/people/{id}/disabling', at({ id })),
      enable: (id: string) => http.delete('/api/people/{id}/disabling', at({ id })),
      takeNameAway: (id: string) => http.post('/api/people/{id}/nameless', at({ id })),
      resetSecondFactor: (id: string) => http.delete('/api/people/{id}/second-factor', at({ id })),
      list: (query: PageQuery) => http.get('/api/people', asked(query)),
      changeRoles: (id: string, body: ChangeRolesRequest) =>
        http.put('/api/people/{id}/roles', { ...at({ id }), body }),
    },
    frameworks: {
      list: () => http.get('/api/frameworks'),
      release: (id: string) => http.get('/api/framework-releases/{id}', at({ id })),
      preview: (file: File) => http.post('/api/framework-previews', fileBody(file)),
      importWorkbook: (file: File) => http.post('/api/framework-releases', fileBody(file)),
      ...frameworkExchange(http),
      publish: (id: string) => http.post('/api/framework-releases/{id}/publication', at({ id })),
      difference: (id: string, olderId: string) =>
        http.get('/api/framework-releases/{id}/difference', { params: { path: { id }, query: { olderId } } }),
      startFramework: (body: StartFrameworkRequest) => http.post('/api/frameworks', { body }),
      startVersion: (id: string, body: StartVersionRequest) =>
        http.post('/api/framework-releases/{id}/versions', { ...at({ id }), body }),
      draft: (id: string) => http.get('/api/framework-releases/{id}/draft', at({ id })),
      discardDraft: (id: string) => http.delete('/api/framework-releases/{id}/draft', at({ id })),
      draftCompetence: (id: string, code: string) =>
        http.get('/api/framework-releases/{id}/draft/competences/{code}', at({ id, code })),
      edit: (id: string, body: FrameworkEditRequest) =>
        http.post('/api/framework-releases/{id}/draft/edits', { ...at({ id }), body }),
      undo: (id: string, body: DraftRevision) =>
        http.post('/api/framework-releases/{id}/draft/undo', { ...at({ id }), body }),
      redo: (id: string, body: DraftRevision) =>
        http.post('/api/framework-releases/{id}/draft/redo', { ...at({ id }), body }),
      roleProfiles: () => http.get('/api/role-profiles'),
    },
    roles: rolesApi(http),
    itemBank: {
      items: (query: ItemQuery) => http.get('/api/items', asked(query)),
      item: (id: string) => http.get('/api/items/{id}', at({ id })),
      acceptTranslation: (id: string, language: LanguageCode) =>
        http.post('/api/items/{id}/translations/{language}/acceptance', at({ id, language })),
      statistics: (id: string) => http.get('/api/items/{id}/statistics', at({ id })),
      competences: () => http.get('/api/measurable-competences'),
      bench: (id: string) => http.get('/api/items/{id}/draft', at({ id })),
      create: (body: NewItemRequest) => http.post('/api/items', { body }),
      edit: (id: string, body: EditItemRequest) => http.put('/api/items/{id}/draft', { ...at({ id }), body }),
      startVersion: (id: string) => http.post('/api/items/{id}/versions', at({ id })),
      restore: (id: string, body: RestoreWordingRequest) =>
        http.post('/api/items/{id}/restorations', { ...at({ id }), body }),
      move: (id: string, body: MoveItemRequest) =>
        http.post('/api/items/{id}/moves', { ...at({ id }), body }),
      preview: (body: PreviewItemRequest) => http.post('/api/item-previews', { body }),
      tryOut: (body: TryItemRequest) => http.post('/api/item-trials', { body }),
      history: (id: string) => http.get('/api/items/{id}/history', at({ id })),
      comments: (id: string) => http.get('/api/items/{id}/comments', at({ id })),
      comment: (id: string, body: NewCommentRequest) =>
        http.post('/api/items/{id}/comments', { ...at({ id }), body }),
      reply: (id: string, commentId: string, body: NewCommentRequest) =>
        http.post('/api/items/{id}/comments/{commentId}/replies', { ...at({ id, commentId }), body }),
      settle: (id: string, commentId: string, body: SettleCommentRequest) =>
        http.put('/api/items/{id}/comments/{commentId}/resolution', { ...at({ id, commentId }), body }),
      blueprints: () => http.get('/api/blueprints'),
      offerReviewedTests: () => http.post('/api/blueprints/reviewed-only'),
    },
    itemExports: {
      banks: () => http.get('/api/item-exports/banks'),
      outline: (query: ItemSelectionQuery) => http.get('/api/item-exports/outline', asked(query)),
    },
    imports: {
      list: () => http.get('/api/imports'),
      upload: (kind: ImportKindName, file: File, takenFor: TakenFor = {}) =>
        http.post('/api/imports', { ...asked({ kind, ...takenFor }), ...fileBody(file) }),
      run: (id: string) => http.get('/api/imports/{id}', at({ id })),
      entries: (id: string, query: ImportEntryQuery) =>
        http.get('/api/imports/{id}/entries', { params: { path: { id }, query } }),
      confirm: (id: string) => http.post('/api/imports/{id}/confirm', at({ id })),
      cancel: (id: string) => http.post('/api/imports/{id}/cancel', at({ id })),
    },
    translations: {
      list: (query: TranslationQuery) => http.get('/api/translations', asked(query)),
      read: (id: string, language: TargetLanguageCode) =>
        http.get('/api/items/{id}/translations/{language}', at({ id, language })),
      propose: (id: string, language: TargetLanguageCode, body: ProposeTranslationRequest) =>
        http.put('/api/items/{id}/translations/{language}/proposal', { ...at({ id, language }), body }),
      discard: (id: string, language: TargetLanguageCode) =>
        http.delete('/api/items/{id}/translations/{language}/proposal', at({ id, language })),
      accept: (id: string, language: TargetLanguageCode, body: AcceptProposalRequest) =>
        http.post('/api/items/{id}/translations/{language}/proposal/acceptance', {
          ...at({ id, language }),
          body,
        }),
    },
    tests: {
      drafts: () => http.get('/api/blueprint-drafts'),
      draft: (body: DraftBlueprintRequest) => http.post('/api/blueprint-drafts', { body }),
      draftOf: (id: string) => http.get('/api/blueprint-drafts/{id}', at({ id })),
      change: (id: string, body: ChangeBlueprintRequest) =>
        http.put('/api/blueprint-drafts/{id}', { ...at({ id }), body }),
      remove: (id: string) => http.delete('/api/blueprint-drafts/{id}', at({ id })),
      simulate: (id: string, body: SimulateBlueprintRequest) =>
        http.post('/api/blueprint-drafts/{id}/simulations', { ...at({ id }), body }),
      release: (id: string) => http.post('/api/blueprint-drafts/{id}/release', at({ id })),
      simulation: (id: string) => http.get('/api/blueprint-simulations/{id}', at({ id })),
      cancelSimulation: (id: string) => http.post('/api/blueprint-simulations/{id}/cancel', at({ id })),
    },
    bank: {
      nextRelease: (query: BankReleaseQuery) => http.get('/api/bank-releases/next', asked(query)),
      release: (body: ReleaseBankRequest) => http.post('/api/bank-releases', { body }),
    },
    calibrations: {
      overview: () => http.get('/api/calibrations'),
      sources: () => http.get('/api/calibrations/waves'),
      run: (id: string) => http.get('/api/calibrations/runs/{id}', at({ id })),
      start: (body: StartCalibrationRequest) => http.post('/api/calibrations/runs', { body }),
      cancel: (id: string) => http.post('/api/calibrations/runs/{id}/cancel', at({ id })),
      discard: (id: string) => http.post('/api/calibrations/runs/{id}/discard', at({ id })),
      publish: (id: string, body: PublishCalibrationRequest) =>
        http.post('/api/calibrations/runs/{id}/publish', { ...at({ id }), body }),
      rescore: (id: string, body: RescoreRequest) =>
        http.post('/api/calibrations/{id}/rescorings', { ...at({ id }), body }),
    },
    programmes: {
      cohorts: () => http.get('/api/cohorts'),
      cohort: (id: string) => http.get('/api/cohorts/{id}', at({ id })),
      phases: (id: string) => http.get('/api/cohorts/{id}/phases', at({ id })),
      planPhases: (id: string, body: ProgrammePhases) =>
        http.put('/api/cohorts/{id}/phases', { ...at({ id }), body }),
      trained: () => http.get('/api/trained-cohorts'),
      trainers: (id: string) => http.get('/api/cohorts/{id}/trainers', at({ id })),
      addTrainer: (id: string, personId: string) =>
        http.put('/api/cohorts/{id}/trainers/{personId}', at({ id, personId })),
      removeTrainer: (id: string, personId: string) =>
        http.delete('/api/cohorts/{id}/trainers/{personId}', at({ id, personId })),
      own: () => http.get('/api/my/programmes'),
      createCohort: (body: CreateCohortRequest) => http.post('/api/cohorts', { body }),
      members: (id: string, query: PageQuery) =>
        http.get('/api/cohorts/{id}/members', { params: { path: { id }, query } }),
      previewMembers: (id: string, body: MemberListRequest) =>
        http.post('/api/cohorts/{id}/member-previews', { ...at({ id }), body }),
      addMembers: (id: string, body: AddMembersRequest) =>
        http.post('/api/cohorts/{id}/members', { ...at({ id }), body }),
      removeMember: (id: string, personId: string) =>
        http.delete('/api/cohorts/{id}/members/{personId}', at({ id, personId })),
      grantTime: (id: string, personId: string, body: GrantTimeRequest) =>
        http.put('/api/cohorts/{id}/members/{personId}/extra-time', { ...at({ id, personId }), body }),
      addCourse: (body: TrainingModuleRequest) => http.post('/api/training-modules', { body }),
      changeCourse: (id: string, body: TrainingModuleRequest) =>
        http.put('/api/training-modules/{id}', { ...at({ id }), body }),
      removeCourse: (id: string) => http.delete('/api/training-modules/{id}', at({ id })),
      openWave: (id: string, body: OpenWaveRequest) =>
        http.post('/api/cohorts/{id}/waves', { ...at({ id }), body }),
      board: (id: string) => http.get('/api/waves/{id}/board', at({ id })),
      letters: (id: string) => http.get('/api/waves/{id}/letters', at({ id })),
      switchLetters: (id: string, body: LettersSwitchRequest) =>
        http.put('/api/waves/{id}/letters', { ...at({ id }), body }),
      remind: (id: string) => http.post('/api/waves/{id}/reminders', at({ id })),
    },
    practical: practicalApi(http),
    delivery: deliveryApi(http),
    results: resultsApi(http),
    badges: badgesApi(http),
    insights: insightsApi(http),
    audit: {
      jobs: () => http.get('/api/jobs'),
      trail: (query: PageQuery) => http.get('/api/audit', asked(query)),
      figureQueries: (query: PageQuery) => http.get('/api/figure-queries', asked(query)),
      figureRuns: () => http.get('/api/summary-runs'),
      startFigureRun: (body: StartSummaryRunRequest) => http.post('/api/summary-runs', { body }),
      cancelFigureRun: (id: string) => http.post('/api/summary-runs/{id}/cancel', at({ id })),
    },
    privacy: {
      comparison: () => http.get('/api/agency-comparison'),
      chooseComparison: (body: ComparisonChoice) => http.put('/api/agency-comparison', { body }),
      retention: () => http.get('/api/retention'),
      setRetention: (body: SetRetentionRequest) => http.put('/api/retention', { body }),
    },
  };
}

export type Api = ReturnType<typeof createApi>;
