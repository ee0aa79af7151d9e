export { AppHeader, type NavigationItem } from './app-header';
export { Button, ButtonLink, type ButtonLook, type ButtonProps } from './button';
export type { ChartData } from './charts/chart-data';
export { ChartDownloads, type ChartFile, type ChartSaveText } from './charts/chart-downloads';
export { ChartFigure, type ChartViewText } from './charts/chart-figure';
export {
  HeatMap,
  LevelKey,
  type HeatCell,
  type HeatColumn,
  type HeatRow,
  type LevelStep,
} from './charts/heat-map';
export { ColumnChart, type ColumnChartProps } from './charts/column-chart';
export type { Direction, Interval } from './charts/horizontal';
export { LevelBar, LevelBarKey, type LevelBand, type LevelBarProps } from './charts/level-bar';
export { RankedBars, type RankedBar } from './charts/ranked-bars';
export { ScatterPlot, type ScatterPoint } from './charts/scatter-plot';
export { QuartileBar } from './charts/quartile-bar';
export { ShareBars, type ShareBar, type SharePart, type ShareTone } from './charts/share-bars';
export {
  TrendChart,
  type TrendGoal,
  type TrendPoint,
  type TrendSeries,
  type TrendWave,
} from './charts/trend-chart';
export { UnitTree, type UnitBranch } from './charts/unit-tree';
export { Checkbox, Checkboxes, Radios, type Choice } from './choices';
export { ConfirmDialog } from './confirm-dialog';
export { Details } from './details';
export { EmptyState, Loading } from './empty-state';
export { ErrorSummary, type FieldError } from './error-summary';
export { Field, FieldSet, type FieldProps } from './field';
export { FileInput } from './file-input';
export { KeyFigures, type KeyFigure } from './key-figures';
export { LanguageSwitch, type LanguageChoice } from './language-switch';
export { Link, LinkProvider, type LinkProps } from './link';
export { Notice } from './notice';
export { BackLink, Page, PageHeading, SkipLink } from './page';
export { Pagination } from './pagination';
export { ProgressBar } from './progress-bar';
export { SaveState } from './save-state';
export { Select, type SelectOption } from './select';
export { SummaryList, type SummaryRow } from './summary-list';
export { Table, type Column } from './table';
export { Tag } from './tag';
export { TaskList, type Task } from './task-list';
export { TextArea } from './text-area';
export { TextInput, type TextInputProps } from './text-input';
