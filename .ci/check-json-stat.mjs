// Reads each <name>.stat.json of a folder with jsonstat-toolkit and compares every cell with <name>.expected.json.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import JSONstat from "jsonstat-toolkit";

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const kept = readdirSync(folder).filter((name) => name.endsWith(".stat.json"));
if (kept.length === 0) {
  console.error(`${folder} has no *.stat.json; run the tests first`);
  process.exit(1);
}

for (const name of kept) {
  const cube = JSONstat(read(name));
  const { measure, cells } = read(name.replace(".stat.json", ".expected.json"));
  const [rows, columns] = cube.id;
  let compared = 0;
  for (const cell of cells) {
    const found = cube.Data({ [rows]: cell.row, [columns]: cell.column, kind: cell.kind });
    if (!found || found.value !== cell[measure] || found.status !== cell.state) {
      console.error(`${name}: ${JSON.stringify(found)} where the cell is ${JSON.stringify(cell)}`);
      process.exit(1);
    }
    compared++;
  }
  if (compared === 0 || compared !== cube.n) {
    console.error(`${name}: ${compared} cells for ${cube.n} values`);
    process.exit(1);
  }
  console.log(`${name}: ${compared} cells, ${cube.label}`);
}
