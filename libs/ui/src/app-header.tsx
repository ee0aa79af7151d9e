import type { ReactNode } from 'react';
import { Link } from './link';

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

interface AppHeaderProps {
  readonly product: string;
  readonly homeHref: string;
  readonly navigation?: { readonly label: string; readonly items: readonly NavigationItem[] };
  /** Language, name and way out. */
  readonly children?: ReactNode;
}

/** Product name, the few places a person goes to, and what is about the person. */
export function AppHeader({ product, homeHref, navigation, children }: AppHeaderProps) {
  return (
    <header className="q-header">
      <div className="q-width q-header__bar">
        <Link href={homeHref} className="q-header__product">
          {product}
        </Link>
        {navigation && navigation.items.length > 0 ? (
          <nav className="q-nav" aria-label={navigation.label}>
            <ul>
              {navigation.items.map((item) => (
                <li key={item.href}>
                  <Link href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <div className="q-header__end">{children}</div>
      </div>
    </header>
  );
}
