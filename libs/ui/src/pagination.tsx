interface PaginationProps {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** The button of one page, for example "Page 3". */
  readonly pageLabel: (page: number) => string;
  readonly formatPage: (page: number) => string;
  /** What is shown, for example "Showing 21 to 40 of 2,000". */
  readonly status: string;
  readonly page: number;
  readonly pageCount: number;
  readonly onChange: (page: number) => void;
}

const NEIGHBOURS = 2;

/** The pages around the current one, with the first and the last. */
export function visiblePages(page: number, pageCount: number): readonly number[] {
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1);
  return pages.filter((other) => other === 1 || other === pageCount || Math.abs(other - page) <= NEIGHBOURS);
}

/** Moves through a long list page by page. */
export function Pagination(props: PaginationProps) {
  const { page, pageCount, onChange } = props;
  if (pageCount <= 1) return <p className="q-fine q-muted">{props.status}</p>;
  return (
    <nav className="q-pagination" aria-label={props.label}>
      <p className="q-fine q-muted" role="status">
        {props.status}
      </p>
      <ul>
        <li>
          <button type="button" disabled={page === 1} onClick={() => onChange(page - 1)}>
            {props.previous}
          </button>
        </li>
        {visiblePages(page, pageCount).map((other) => (
          <li key={other}>
            <button
              type="button"
              aria-label={props.pageLabel(other)}
              aria-current={other === page ? 'page' : undefined}
              onClick={() => onChange(other)}
            >
              {props.formatPage(other)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" disabled={page === pageCount} onClick={() => onChange(page + 1)}>
            {props.next}
          </button>
        </li>
      </ul>
    </nav>
  );
}
