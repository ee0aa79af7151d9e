import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RecordFigureQuery, type Permission } from '@qabilet/application';
import { concatMap, type Observable } from 'rxjs';
import { PERMISSION, PUBLIC, WITHOUT_FIGURES, type SignedInRequest } from './access';

const LONGEST_FILTER = 200;

/**
 * Writes down who asked for figures of groups before they are given out: every route whose permission is one of
 * insights, those to come too, but for those that say that they give none. Where it cannot be written down, nothing is given.
 */
@Injectable()
export class FigureQueryInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly recordFigureQuery: RecordFigureQuery,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = context.getHandler();
    const permission = this.reflector.get<Permission | typeof PUBLIC | undefined>(PERMISSION, route);
    const hasFigures = this.reflector.get<true | undefined>(WITHOUT_FIGURES, route) === undefined;
    if (!permission?.startsWith('insights.') || !hasFigures) return next.handle();
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    let recorded: Promise<void> | undefined;
    return next.handle().pipe(
      concatMap(async (figures: unknown) => {
        // A stream of figures is one question.
        recorded ??= this.record(request);
        await recorded;
        return figures;
      }),
    );
  }

  private async record({ actor, method, routeOptions, params, query }: SignedInRequest): Promise<void> {
    if (!actor) return;
    const filters = { ...asRecord(params), ...asRecord(query) };
    await this.recordFigureQuery.execute(actor, {
      question: `${method} ${routeOptions.url ?? ''}`,
      filters: Object.fromEntries(
        Object.entries(filters).map(([name, value]) => [name, String(value).slice(0, LONGEST_FILTER)]),
      ),
    });
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
