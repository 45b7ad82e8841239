#!/bin/sh
# What the product is made of, as CycloneDX: Java (all modules, what is delivered) and the web client, with the licences
# counted. Run by ./trainer2 sbom; needs the network or a filled local repository the first time.
set -eu
cd "$(dirname "$0")/../.."
into=target/sbom
mkdir -p "$into"
version=$(sed -n 's:.*<cyclonedx.version>\(.*\)</cyclonedx.version>.*:\1:p' pom.xml)
mvn -B -q "org.cyclonedx:cyclonedx-maven-plugin:$version:makeAggregateBom" \
  -DoutputDirectory="$(pwd)/$into" -DoutputName=java.cdx -DoutputFormat=json -DincludeTestScope=false -Dcyclonedx.skipAttach=true
(cd ui && npm sbom --sbom-format cyclonedx --omit dev --package-lock-only) > "$into/npm.cdx.json"
node - "$into" <<'JS'
const { readFileSync } = require('node:fs');
for (const name of ['java', 'npm']) {
  const { components = [] } = JSON.parse(readFileSync(`${process.argv[2]}/${name}.cdx.json`, 'utf8'));
  if (components.length === 0) throw new Error(`${name}.cdx.json names nothing`);
  const counts = {};
  for (const { licenses = [] } of components) {
    const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(' or ') || 'not stated';
    counts[said] = (counts[said] ?? 0) + 1;
  }
  console.log(`${process.argv[2]}/${name}.cdx.json: ${components.length} components`);
  for (const [licence, count] of Object.entries(counts).sort((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(4)}  ${licence}`);
}
JS
