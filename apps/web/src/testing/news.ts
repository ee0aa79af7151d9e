import type { FollowNews, NewsListener } from '../news';

/** News that the test tells. */
export function newsOf() {
  const listeners = new Map<NewsListener, string>();
  const follow: FollowNews = (address, listener) => {
    listeners.set(listener, address);
    return () => void listeners.delete(listener);
  };
  let marks = 0;
  const of = (address: string) => [...listeners].filter(([, at]) => at === address).map(([one]) => one);
  return {
    follow,
    tell: (address: string, mark = String((marks += 1))) => of(address).forEach(({ onNews }) => onNews(mark)),
    followed: () => [...listeners.values()],
    lose: (address: string) => of(address).forEach(({ onLost }) => onLost()),
  };
}
