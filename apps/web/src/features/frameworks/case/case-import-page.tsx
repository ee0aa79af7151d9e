import { useStaffText } from '@qabilet/i18n';
import { Button, FileInput, ProgressBar } from '@qabilet/ui';
import { AppPage } from '../../../frame/app-page';
import { frameworkHref } from '../frameworks-page';
import { CasePreviewContent } from './case-preview-content';
import { CASE_FILE, useCaseImport } from './use-case-import';

/** A CASE package is looked at first; nothing is stored before the author has seen what it would bring. */
export function CaseImportPage() {
  const t = useStaffText();
  const work = useCaseImport();
  const back = { href: frameworkHref.list, label: t('frameworks.title') };

  if (work.preview)
    return (
      <AppPage
        key="preview"
        title={t('import.preview-title')}
        heading={t('import.preview-title')}
        caption={<bdi>{work.preview.title}</bdi>}
        back={back}
        errors={work.errors}
      >
        {work.isStoring ? <ProgressBar label={t('import.importing')} /> : null}
        <CasePreviewContent
          preview={work.preview}
          choices={work.choices}
          isChanged={work.isChanged}
          isChecking={work.isChecking}
          isStoring={work.isStoring}
          onChoose={work.setChoices}
          onCheck={work.checkAgain}
          onImport={work.store}
          onOther={work.startAgain}
        />
      </AppPage>
    );
  return (
    <AppPage
      key="file"
      title={t('case.import-title')}
      heading={t('case.import-title')}
      back={back}
      errors={work.errors}
    >
      <p className="q-measure">{t('case.import-text')}</p>
      <form noValidate onSubmit={work.check}>
        <FileInput
          id={CASE_FILE}
          name={CASE_FILE}
          label={t('case.file')}
          hint={t('case.file-hint')}
          accept=".json,application/json"
          error={work.errors[0]?.message}
          onChange={work.choose}
        />
        {work.isChecking ? <ProgressBar label={t('case.checking')} /> : null}
        <Button type="submit" busy={work.isChecking}>
          {t('case.check')}
        </Button>
      </form>
    </AppPage>
  );
}
