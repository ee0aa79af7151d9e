declare module '@digitalbazaar/bitstring' {
  export class Bitstring {
    constructor(content: { readonly buffer: Uint8Array });
    readonly length: number;
    get(index: number): boolean;
    static decodeBits(encoded: { readonly encoded: string }): Promise<Uint8Array>;
  }
}
