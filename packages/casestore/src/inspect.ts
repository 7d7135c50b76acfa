import { join } from "node:path";
import { startEngine } from "./engine/process.ts";

const DATABASE = "keep";

/** Every value of every string column of a store that nothing has open: for tests that look for what must not be there. */
export async function* everyString(folder: string): AsyncGenerator<{ table: string; column: string; value: string }> {
  const engine = await startEngine({
    folder: join(folder, "engine"),
    configFile: join(folder, "engine.xml"),
    pool: { light: 1, search: 0, count: 0, heavy: 0, write: 0, load: 0 },
  });
  try {
    const ask = async (sql: string) =>
      (await engine.ask("light", sql, "JSONCompactEachRow"))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string[]);
    const columns = await ask(
      `SELECT table, name FROM system.columns WHERE database = '${DATABASE}' AND type LIKE '%String%'`,
    );
    for (const [table = "", column = ""] of columns) {
      for (const [value = ""] of await ask(`SELECT DISTINCT toString(\`${column}\`) FROM ${DATABASE}.\`${table}\``)) {
        yield { table, column, value };
      }
    }
  } finally {
    await engine.close();
  }
}
