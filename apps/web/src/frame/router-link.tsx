import type { LinkProps } from '@qabilet/ui';
import { Link } from 'react-router';

/** A link of the application, followed without loading the document again. */
export function RouterLink({ href, ...rest }: LinkProps) {
  return <Link {...rest} to={href} />;
}
