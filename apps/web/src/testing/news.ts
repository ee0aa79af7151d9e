import type { FollowNews, NewsListener } from '../news';

/** News that the test tells. */
export function newsOf() {
  const listeners = new Map<NewsListener, string>();
  const follow: FollowNews = (address, listener) => {
    listeners.set(listener, address);
    return () => void listeners.delete(listener);
  };
  const of = (address: string) => [...listeners].filter(([, at]) => at === address).map(([one]) => one);
  return {
    follow,
    tell: (address: string) => of(address).forEach(({ onNews }) => onNews()),
    lose: (address: string) => of(address).forEach(({ onLost }) => onLost()),
  };
}
