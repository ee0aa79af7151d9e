import { useEffect, useState } from 'react';
import { languageOf, useLoadNamespace, useOfficialText, usePlace } from '@qabilet/i18n';
import { Loading } from '@qabilet/ui';
import { Route, Routes } from 'react-router';
import { AuditPage } from './features/audit/audit-page';
import { FigureQueriesPage } from './features/audit/figure-queries-page';
import { FigureRunsPage } from './features/audit/figure-runs-page';
import { JobsPage } from './features/audit/jobs-page';
import { AnswersOutPage } from './features/calibrations/answers-out-page';
import { BankReleasePage } from './features/bank-release/bank-release-page';
import { BlueprintsPage } from './features/blueprints/blueprints-page';
import { BlueprintDraftPage } from './features/blueprints/draft-page';
import { SimulationPage } from './features/blueprints/simulation-page';
import { CalibrationNewPage } from './features/calibrations/calibration-new-page';
import { CalibrationsPage } from './features/calibrations/calibrations-page';
import { RunPage } from './features/calibrations/run-page';
import { CaseExportPage } from './features/frameworks/case/case-export-page';
import { CaseImportPage } from './features/frameworks/case/case-import-page';
import { CrosswalkPage } from './features/frameworks/crosswalks/crosswalk-page';
import { CrosswalksPage } from './features/frameworks/crosswalks/crosswalks-page';
import { DraftCompetencePage } from './features/frameworks/draft/draft-competence-page';
import { DraftPage } from './features/frameworks/draft/draft-page';
import { FrameworkNewPage, VersionNewPage } from './features/frameworks/framework-start-page';
import { ComparePage } from './features/frameworks/compare-page';
import { BadgeOfficePage } from './features/credentials/badge-office-page';
import { FrameworksPage } from './features/frameworks/frameworks-page';
import { ImportPage } from './features/frameworks/import-page';
import { ReleasePage } from './features/frameworks/release-page';
import { RoleProfilesPage } from './features/frameworks/role-profiles-page';
import { ItemExportsPage } from './features/item-exports/item-exports-page';
import { ImportRunPage } from './features/imports/import-run-page';
import { ImportsPage } from './features/imports/imports-page';
import { AgencyPage } from './features/insights/agency-page';
import { GoalsPage } from './features/insights/goals-page';
import { HeatMapPage } from './features/insights/heat-map-page';
import { ProgressPage } from './features/insights/progress-page';
import { MisconceptionsPage } from './features/insights/misconceptions-page';
import { WaveFiguresPage } from './features/insights/wave-figures-page';
import { ItemEditPage } from './features/item-bank/editor/item-edit-page';
import { ItemNewPage } from './features/item-bank/editor/item-new-page';
import { ItemPage } from './features/item-bank/item-page';
import { ItemsPage } from './features/item-bank/items-page';
import { PeoplePage } from './features/people/people-page';
import { RetentionPage } from './features/privacy/retention-page';
import { AgreementPage } from './features/practical/agreement-page';
import { MarkingPage } from './features/practical/marking-page';
import { RubricChangePage, RubricNewPage } from './features/practical/rubric-page';
import { PracticalWorkPage } from './features/practical/work-page';
import { BoardPage } from './features/programmes/board-page';
import { CohortNewPage } from './features/programmes/cohort-new-page';
import { CohortPage } from './features/programmes/cohort-page';
import { CohortsPage } from './features/programmes/cohorts-page';
import { MembersAddPage } from './features/programmes/members-add-page';
import { TrainedCohortsPage } from './features/programmes/trained-cohorts-page';
import { TrainersPage } from './features/programmes/trainers-page';
import { PhasesPage } from './features/programmes/phases-page';
import { WaveNewPage } from './features/programmes/wave-new-page';
import { CoursePage } from './features/training/course-page';
import { PlanPage } from './features/training/plan-page';
import { RoleDraftPage } from './features/roles/role-draft-page';
import { RoleNewPage } from './features/roles/role-new-page';
import { RolePage } from './features/roles/role-page';
import { TranslationOfItemPage } from './features/translations/translation-page';
import { TranslationsPage } from './features/translations/translations-page';
import { NotFoundPage } from './frame/problem-page';
import { SignedIn } from './session/signed-in';

/** The pages of trainers, agency leads, authors and administrators, with their messages. */
export function StaffPages() {
  const t = useOfficialText();
  const { language } = usePlace();
  const isReady = useStaffMessages();
  const spoken = languageOf('staff', language);
  if (!isReady) return <Loading text={t('frame.loading')} />;
  return (
    <div lang={spoken === language ? undefined : spoken}>
      <Routes>
        <Route element={<SignedIn roles={['trainer']} />}>
          <Route path="programmes">
            <Route index element={<CohortsPage />} />
            <Route path="new" element={<CohortNewPage />} />
            <Route path=":cohortId" element={<CohortPage />} />
            <Route path=":cohortId/phases" element={<PhasesPage />} />
            <Route path=":cohortId/people/add" element={<MembersAddPage />} />
            <Route path=":cohortId/waves/new" element={<WaveNewPage />} />
            <Route path=":cohortId/practical/new" element={<RubricNewPage />} />
            <Route path="practical/:workId" element={<PracticalWorkPage />} />
            <Route path="practical/:workId/rubric" element={<RubricChangePage />} />
            <Route path="practical/:workId/agreement" element={<AgreementPage />} />
            <Route path="practical/:workId/people/:personId" element={<MarkingPage />} />
            <Route path="waves/:waveId/board" element={<BoardPage />} />
            <Route path="waves/:waveId/heat-map" element={<HeatMapPage />} />
            <Route path="waves/:waveId/misconceptions" element={<MisconceptionsPage />} />
            <Route path="waves/:waveId/training-plan" element={<PlanPage />} />
            <Route path="waves/:waveId/training-plan/courses/new" element={<CoursePage />} />
            <Route path="waves/:waveId/training-plan/courses/:courseId" element={<CoursePage />} />
          </Route>
        </Route>
        <Route element={<SignedIn roles={['trainer', 'agency-lead']} />}>
          <Route path="programmes/:cohortId/trainers" element={<TrainersPage />} />
          <Route path="programmes/:cohortId/goals" element={<GoalsPage />} />
          <Route path="programmes/:cohortId/progress" element={<ProgressPage />} />
          <Route path="programmes/waves/:waveId/figures" element={<WaveFiguresPage />} />
        </Route>
        <Route element={<SignedIn roles={['agency-lead']} />}>
          <Route path="agency" element={<AgencyPage />} />
        </Route>
        <Route element={<SignedIn roles={['author', 'trainer', 'agency-lead', 'administrator']} />}>
          <Route path="frameworks" element={<FrameworksPage />} />
          <Route path="frameworks/releases/:releaseId" element={<ReleasePage />} />
          <Route path="frameworks/releases/:releaseId/compare" element={<ComparePage />} />
          <Route path="frameworks/crosswalks" element={<CrosswalksPage />} />
          <Route path="frameworks/crosswalks/:crosswalkId" element={<CrosswalkPage />} />
          <Route path="frameworks/releases/:releaseId/case" element={<CaseExportPage />} />
        </Route>
        <Route element={<SignedIn roles={['author', 'trainer', 'agency-lead']} />}>
          <Route path="role-profiles" element={<RoleProfilesPage />} />
        </Route>
        <Route element={<SignedIn roles={['author']} />}>
          <Route path="role-profiles/imports" element={<ImportsPage kind="roles" />} />
          <Route path="role-profiles/imports/:runId" element={<ImportRunPage />} />
          <Route path="frameworks/texts/imports" element={<ImportsPage kind="texts" />} />
          <Route path="frameworks/texts/imports/:runId" element={<ImportRunPage />} />
          <Route path="frameworks/imports" element={<ImportsPage kind="framework" />} />
          <Route path="frameworks/imports/:runId" element={<ImportRunPage />} />
          <Route path="role-profiles/new" element={<RoleNewPage />} />
          <Route path="role-profiles/drafts/:draftId" element={<RoleDraftPage />} />
          <Route path="role-profiles/:roleId" element={<RolePage />} />
          <Route path="frameworks/import" element={<ImportPage />} />
          <Route path="frameworks/import-case" element={<CaseImportPage />} />
          <Route path="frameworks/new" element={<FrameworkNewPage />} />
          <Route path="frameworks/releases/:releaseId/new-version" element={<VersionNewPage />} />
          <Route path="frameworks/releases/:releaseId/edit" element={<DraftPage />} />
          <Route
            path="frameworks/releases/:releaseId/edit/competences/:code"
            element={<DraftCompetencePage />}
          />
          <Route path="items" element={<ItemsPage />} />
          <Route path="items/export" element={<ItemExportsPage />} />
          <Route path="items/imports" element={<ImportsPage kind="items" />} />
          <Route path="items/imports/:runId" element={<ImportRunPage />} />
          <Route path="items/release" element={<BankReleasePage />} />
          <Route path="items/new" element={<ItemNewPage />} />
          <Route path="items/translations" element={<TranslationsPage />} />
          <Route path="items/translations/imports" element={<ImportsPage kind="translations" />} />
          <Route path="items/translations/imports/:runId" element={<ImportRunPage />} />
          <Route path="items/:itemId/translations/:language" element={<TranslationOfItemPage />} />
          <Route path="items/:itemId" element={<ItemPage />} />
          <Route path="items/:itemId/edit" element={<ItemEditPage />} />
          <Route path="tests" element={<BlueprintsPage />} />
          <Route path="tests/drafts/:draftId" element={<BlueprintDraftPage />} />
          <Route path="tests/simulations/:simulationId" element={<SimulationPage />} />
          <Route path="calibrations" element={<CalibrationsPage />} />
          <Route path="calibrations/new" element={<CalibrationNewPage />} />
          <Route path="calibrations/answers" element={<AnswersOutPage />} />
          <Route path="calibrations/runs/:runId" element={<RunPage />} />
        </Route>
        <Route element={<SignedIn roles={['administrator']} />}>
          <Route path="jobs" element={<JobsPage />} />
          <Route path="jobs/figures" element={<FigureRunsPage />} />
          <Route path="people" element={<PeoplePage />} />
          <Route path="people/trainers" element={<TrainedCohortsPage />} />
          <Route path="people/trainers/:cohortId" element={<TrainersPage isAmongPeople />} />
          <Route path="people/imports" element={<ImportsPage kind="people" />} />
          <Route path="people/imports/:runId" element={<ImportRunPage />} />
          <Route path="badge-office" element={<BadgeOfficePage />} />
          <Route path="audit" element={<AuditPage />} />
          <Route path="audit/figures" element={<FigureQueriesPage />} />
          <Route path="retention" element={<RetentionPage />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </div>
  );
}

/** Whether the staff's messages are there; they are fetched with the first staff page. */
function useStaffMessages(): boolean {
  const [isReady, setReady] = useState(false);
  const loadNamespace = useLoadNamespace();
  useEffect(() => {
    void loadNamespace('staff').then(() => setReady(true));
    // The namespace is loaded once; a change of language loads its messages with the others.
  }, []);
  return isReady;
}
