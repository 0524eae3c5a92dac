// Reads a package with datapackage-js, and fails on whatever it finds wrong: descriptor, types, constraints, keys.
// Usage: node check.js FOLDER…, each with a datapackage.json
"use strict";

const { Package } = require("datapackage");

async function faultsOf(folder) {
  const faults = [];
  const read = await Package.load(`${folder}/datapackage.json`, { basePath: folder });
  if (!read.valid) {
    faults.push(...read.errors.map((error) => `descriptor: ${error.message}`));
  }
  let rows = 0;
  for (const resource of read.resources) {
    if (!resource.tabular) {
      faults.push(`${resource.name}: is not taken for a table`);
      continue;
    }
    try {
      rows += (await resource.read({ relations: true, keyed: true })).length;
    } catch (error) {
      const all = error.multiple ? error.errors : [error];
      faults.push(...all.map((each) => `${resource.name}: ${each.message}`));
    }
  }
  console.log(`${folder}: ${read.resources.length} tables, ${rows} rows, ${faults.length} faults`);
  faults.forEach((fault) => console.log(`  ${fault}`));
  return faults.length;
}

async function main(folders) {
  let faults = 0;
  for (const folder of folders) {
    faults += await faultsOf(folder);
  }
  if (folders.length === 0 || faults > 0) {
    process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
