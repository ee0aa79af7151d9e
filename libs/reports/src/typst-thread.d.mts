export declare const threadEntry: string;
export declare const SET_REPORT: string;
