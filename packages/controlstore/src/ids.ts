/** Ids are unsigned 64-bit; PostgreSQL's bigint is signed. The bits are the same. */
export const toSigned = (id: bigint): bigint => BigInt.asIntN(64, id);
export const toUnsigned = (stored: bigint): bigint => BigInt.asUintN(64, stored);
