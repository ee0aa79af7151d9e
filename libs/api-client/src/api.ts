import { createClient, type ClientOptions } from './client';
import type { JobOverview, AuditPage } from './types/audit';
import type {
  AnswerRequest,
  Assignment,
  AttemptView,
  ConfirmNoticeRequest,
  RateStatementRequest,
  RatingSaved,
  SelfAssessment,
  StartAttemptRequest,
} from './types/delivery';
import type {
  FrameworkPreview,
  FrameworkReleaseView,
  FrameworkRow,
  ImportedFramework,
  RoleProfileView,
} from './types/frameworks';
import type { AgencyOverview, HeatMap, Progress } from './types/insights';
import type { AuthorItemView, BlueprintView, ItemPage, ItemQuery } from './types/item-bank';
import type { PageQuery } from './types/page';
import type {
  AcceptInvitationRequest,
  ChangeLanguageRequest,
  ChangeRolesRequest,
  DemoAccount,
  InvitationLookupRequest,
  InvitationView,
  Me,
  PersonPage,
  SignInRequest,
} from './types/people';
import type {
  AddMembersRequest,
  CohortCreated,
  CohortRow,
  CreateCohortRequest,
  MemberListRequest,
  MemberPage,
  MemberPreview,
  MembersAdded,
  OpenWaveRequest,
  WaveBoard,
  WaveOpened,
} from './types/programmes';
import type { ResultRow, ResultView, ResultViewing, ShareResultRequest } from './types/results';

const segment = encodeURIComponent;

function form(file: File): FormData {
  const body = new FormData();
  body.append('file', file);
  return body;
}

/** Every operation of the API by its context and name. */
export function createApi(options: ClientOptions) {
  const http = createClient(options);
  return {
    people: {
      me: () => http.get<Me>('/session'),
      signIn: (body: SignInRequest) => http.post<Me>('/session', body),
      changeLanguage: (body: ChangeLanguageRequest) => http.patch<Me>('/session', body),
      signOut: () => http.delete<void>('/session'),
      demoAccounts: () => http.get<DemoAccount[]>('/demo-accounts'),
      lookUpInvitation: (body: InvitationLookupRequest) =>
        http.post<InvitationView>('/invitation-lookups', body),
      acceptInvitation: (body: AcceptInvitationRequest) => http.post<Me>('/invitation-acceptances', body),
      list: (query: PageQuery) => http.get<PersonPage>('/people', query),
      changeRoles: (personId: string, body: ChangeRolesRequest) =>
        http.put<void>(`/people/${segment(personId)}/roles`, body),
    },
    frameworks: {
      list: () => http.get<FrameworkRow[]>('/frameworks'),
      release: (id: string) => http.get<FrameworkReleaseView>(`/framework-releases/${segment(id)}`),
      preview: (file: File) => http.post<FrameworkPreview>('/framework-previews', form(file)),
      importWorkbook: (file: File) => http.post<ImportedFramework>('/framework-releases', form(file)),
      publish: (id: string) => http.post<void>(`/framework-releases/${segment(id)}/publication`),
      roleProfiles: () => http.get<RoleProfileView[]>('/role-profiles'),
    },
    itemBank: {
      items: (query: ItemQuery) => http.get<ItemPage>('/items', query),
      item: (id: string) => http.get<AuthorItemView>(`/items/${segment(id)}`),
      blueprints: () => http.get<BlueprintView[]>('/blueprints'),
    },
    programmes: {
      cohorts: () => http.get<CohortRow[]>('/cohorts'),
      cohort: (id: string) => http.get<CohortRow>(`/cohorts/${segment(id)}`),
      createCohort: (body: CreateCohortRequest) => http.post<CohortCreated>('/cohorts', body),
      members: (id: string, query: PageQuery) =>
        http.get<MemberPage>(`/cohorts/${segment(id)}/members`, query),
      previewMembers: (id: string, body: MemberListRequest) =>
        http.post<MemberPreview>(`/cohorts/${segment(id)}/member-previews`, body),
      addMembers: (id: string, body: AddMembersRequest) =>
        http.post<MembersAdded>(`/cohorts/${segment(id)}/members`, body),
      removeMember: (id: string, personId: string) =>
        http.delete<void>(`/cohorts/${segment(id)}/members/${segment(personId)}`),
      openWave: (id: string, body: OpenWaveRequest) =>
        http.post<WaveOpened>(`/cohorts/${segment(id)}/waves`, body),
      board: (waveId: string) => http.get<WaveBoard>(`/waves/${segment(waveId)}/board`),
    },
    delivery: {
      assignments: () => http.get<Assignment[]>('/my/assignments'),
      confirmNotice: (waveId: string, body: ConfirmNoticeRequest) =>
        http.put<void>(`/my/waves/${segment(waveId)}/notice`, body),
      selfAssessment: (waveId: string) =>
        http.get<SelfAssessment>(`/my/waves/${segment(waveId)}/self-assessment`),
      rate: (waveId: string, statementId: string, body: RateStatementRequest) =>
        http.put<RatingSaved>(
          `/my/waves/${segment(waveId)}/self-assessment/ratings/${segment(statementId)}`,
          body,
        ),
      completeSelfAssessment: (waveId: string) =>
        http.post<void>(`/my/waves/${segment(waveId)}/self-assessment/completion`),
      startAttempt: (waveId: string, body: StartAttemptRequest) =>
        http.post<AttemptView>(`/my/waves/${segment(waveId)}/attempt`, body),
      attempt: (id: string) => http.get<AttemptView>(`/my/attempts/${segment(id)}`),
      answer: (attemptId: string, position: number, body: AnswerRequest) =>
        http.put<AttemptView>(`/my/attempts/${segment(attemptId)}/answers/${position}`, body),
    },
    results: {
      mine: () => http.get<ResultRow[]>('/my/results'),
      ofWave: (waveId: string) => http.get<ResultView>(`/my/waves/${segment(waveId)}/result`),
      share: (waveId: string, body: ShareResultRequest) =>
        http.put<void>(`/my/waves/${segment(waveId)}/result/share`, body),
      viewings: (waveId: string) => http.get<ResultViewing[]>(`/my/waves/${segment(waveId)}/result/viewings`),
    },
    insights: {
      heatMap: (waveId: string) => http.get<HeatMap>(`/waves/${segment(waveId)}/heat-map`),
      progress: (cohortId: string) => http.get<Progress>(`/cohorts/${segment(cohortId)}/progress`),
      agencyOverview: (cohortId?: string) => http.get<AgencyOverview>('/agency-overview', { cohortId }),
    },
    audit: {
      jobs: () => http.get<JobOverview>('/jobs'),
      trail: (query: PageQuery) => http.get<AuditPage>('/audit', query),
    },
  };
}

export type Api = ReturnType<typeof createApi>;
