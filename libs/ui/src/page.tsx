import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from './link';

interface PageProps {
  /** Unique among the pages; errors are announced in it. */
  readonly title: string;
  readonly product: string;
  /** True when the person came here inside the application: the heading takes the focus, as a new document would. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** The content of one page; keeps the document's title. A new `key` makes it a new page. */
export function Page({ title, product, takesFocus, children }: PageProps) {
  const content = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);

  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
    content.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [takesFocus]);

  return <div ref={content}>{children}</div>;
}

interface PageHeadingProps {
  readonly children: ReactNode;
  /** A line above the heading that says what the page belongs to. */
  readonly caption?: ReactNode;
  /** Buttons that act on the whole page. */
  readonly actions?: ReactNode;
}

/** The one h1 of a page; able to take the focus after navigation. */
export function PageHeading({ children, caption, actions }: PageHeadingProps) {
  return (
    <div className="q-heading">
      <div className="q-heading__text">
        {caption ? <p className="q-heading__caption">{caption}</p> : null}
        <h1 tabIndex={-1}>{children}</h1>
      </div>
      {actions ? <div className="q-row q-no-print">{actions}</div> : null}
    </div>
  );
}

/** Way back to the page before, above the heading. */
export function BackLink(props: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link className="q-back" href={props.href}>
      {props.children}
    </Link>
  );
}

/** First stop of the keyboard: past the header, to the content. */
export function SkipLink(props: { readonly target: string; readonly children: ReactNode }) {
  return (
    <a className="q-skip" href={`#${props.target}`}>
      {props.children}
    </a>
  );
}
