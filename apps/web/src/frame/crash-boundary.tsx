import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  /** Another key means another page: what crashed before is over. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault in one page from blanking the whole application. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? this.props.fallback : this.props.children;
  }
}
