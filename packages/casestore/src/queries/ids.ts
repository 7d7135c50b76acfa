/** Ids are bigints of ours, written digit by digit; NULL for none, which equals nothing. */
export const idList = (ids: readonly bigint[]) => ids.map((id) => `${BigInt.asUintN(64, id)}`).join(", ") || "NULL";
