import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExportMyData, type Actor, type ExportedData } from '@qabilet/application';
import { MyData } from '@qabilet/contracts';
import { writeCsv, type CsvColumn } from '@qabilet/interchange';
import { Costly, CurrentActor, Permit } from '../http/access';

interface Cell {
  readonly section: string;
  readonly row: number;
  readonly field: string;
  readonly value: string | number | boolean | null;
}

/** One line a value: sections have columns of their own, and one table holds them all. */
const COLUMNS: readonly CsvColumn<Cell>[] = [
  { header: 'section', value: ({ section }) => section },
  { header: 'row', value: ({ row }) => row },
  { header: 'field', value: ({ field }) => field },
  { header: 'value', value: ({ value }) => value },
];

@ApiTags('privacy')
@Controller('my/data')
export class MyDataController {
  constructor(private readonly exportMyData: ExportMyData) {}

  @Get()
  @Costly()
  @Permit('privacy.own')
  @Header('content-disposition', 'attachment; filename="my-data.json"')
  @ApiOkResponse({ type: MyData })
  async read(@CurrentActor() actor: Actor): Promise<MyData> {
    const { exportedAt, sections } = await this.exportMyData.execute(actor);
    return {
      exportedAt: exportedAt.toISOString(),
      sections: sections.map(({ name, rows }) => ({ name, rows: [...rows] })),
    };
  }

  @Get('csv')
  @Costly()
  @Permit('privacy.own')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="my-data.csv"')
  @ApiOperation({ summary: 'The same as a table, one line a value' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async table(@CurrentActor() actor: Actor): Promise<string> {
    return writeCsv(COLUMNS, cellsOf(await this.exportMyData.execute(actor)), { hasByteOrderMark: true });
  }
}

function cellsOf({ sections }: ExportedData): Cell[] {
  return sections.flatMap(({ name: section, rows }) =>
    rows.flatMap((values, index) =>
      Object.entries(values).map(([field, value]) => ({ section, row: index + 1, field, value })),
    ),
  );
}
