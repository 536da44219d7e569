// CycloneDX on standard input → the same without what is for development only. npm 11's own `--omit dev` also leaves out
// packages of production that development's may use too (yaml, say), and refuses a tree installed without development's.
import { text } from 'node:stream/consumers'

interface Component {
  readonly 'bom-ref': string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}
interface Dependency {
  readonly ref: string
  readonly dependsOn?: readonly string[]
}
interface Sbom {
  readonly components: readonly Component[]
  readonly dependencies: readonly Dependency[]
  readonly metadata: { readonly component: Component }
}

const isForDevelopment = ({ properties = [] }: Component): boolean =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')

const sbom: Sbom = JSON.parse(await text(process.stdin))
const components = sbom.components.filter((component) => !isForDevelopment(component))
const kept = new Set([sbom.metadata.component, ...components].map((component) => component['bom-ref']))
const dependencies = sbom.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }))
console.log(JSON.stringify({ ...sbom, components, dependencies }, null, 2))
