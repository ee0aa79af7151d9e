import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RecordFigureQuery } from '@qabilet/application';
import { concatMap, type Observable } from 'rxjs';
import type { SignedInRequest } from './signed-in-request';

const LONGEST_FILTER = 200;
/** What was searched for may be a person's name, which the log would keep when the person has long taken it away. */
const WORDS = 'search';
const WORDS_NOT_KEPT = '…';

const WITHOUT_FIGURES = Symbol('without-figures');

/** What the route gives is no figure of a group, so that nobody needs to know later who asked for it. */
export const WithoutFigures = () => SetMetadata(WITHOUT_FIGURES, true);

/**
 * Writes down who asked for figures of groups before they are given out: `Permit` puts it on every route whose permission
 * is one of insights, those to come too, and on no other, where it would cost each request. Routes may say that they give
 * none. Where it cannot be written down, nothing is given.
 */
@Injectable()
export class FigureQueryInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly recordFigureQuery: RecordFigureQuery,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.reflector.get<true | undefined>(WITHOUT_FIGURES, context.getHandler())) return next.handle();
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
        Object.entries(filters).map(([name, value]) => [
          name,
          name === WORDS ? WORDS_NOT_KEPT : String(value).slice(0, LONGEST_FILTER),
        ]),
      ),
    });
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
