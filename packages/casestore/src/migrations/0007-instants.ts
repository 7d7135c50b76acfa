/**
 * Where a case's messages lie is told by its history, which has the instant of each of them: a second table had it again with each message's id
 * and author. 13 bytes a message of ten million.
 */
export const statements = ["DROP TABLE IF EXISTS {{db}}.places {{on_cluster}} SYNC"];
