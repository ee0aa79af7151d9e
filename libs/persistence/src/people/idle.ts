/** Without a request for this long a session is over, as SQL; sooner for whoever can change what others may do. */
export const IDLE = { anybody: "interval '30 minutes'", administrator: "interval '15 minutes'" } as const;
