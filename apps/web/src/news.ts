/** What happens at an address of events, until the returned function is called. */
export type FollowNews = (address: string, listener: NewsListener) => () => void;

export interface NewsListener {
  /** Something has happened: how it stands now has this mark, which says no more than that it is another one. */
  readonly onNews: (mark: string) => void;
  /** Nothing more will be heard: the listener has to ask for itself. */
  readonly onLost: () => void;
}

/** Listens while the page is looked at: browsers keep few connections, and a page in the background needs none. */
export const followNews: FollowNews = (address, { onNews, onLost }) => {
  let source: EventSource | undefined;
  const close = () => {
    source?.close();
    source = undefined;
  };
  const listen = () => {
    if (document.hidden) return close();
    if (source) return;
    const opened = new EventSource(address);
    opened.addEventListener('changed', ({ data }: MessageEvent<string>) => onNews(data));
    opened.addEventListener('error', () => {
      // Of a broken line the browser calls again by itself; a refusal closes for good.
      if (opened.readyState === EventSource.CLOSED) onLost();
    });
    source = opened;
  };
  document.addEventListener('visibilitychange', listen);
  listen();
  return () => {
    document.removeEventListener('visibilitychange', listen);
    close();
  };
};
