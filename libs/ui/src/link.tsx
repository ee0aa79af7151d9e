import { createContext, use, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from 'react';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly href: string;
}

const LinkContext = createContext<ComponentType<LinkProps>>((props) => <a {...props} />);

/** Lets the application say how its own links are followed, for example by its router. */
export function LinkProvider(props: {
  readonly component: ComponentType<LinkProps>;
  readonly children: ReactNode;
}) {
  return <LinkContext value={props.component}>{props.children}</LinkContext>;
}

/** A link inside the application. */
export function Link(props: LinkProps) {
  const Component = use(LinkContext);
  return <Component {...props} />;
}
