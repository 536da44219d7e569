import { describe, expect, it } from 'vitest'
import type { Project, ProjectTerm } from '../../src/domain/library/catalogue.ts'
import { projectId } from '../../src/domain/library/ids.ts'
import { addressKey } from '../../src/domain/library/project-addresses.ts'
import { ProjectNames, type TextPlace } from '../../src/domain/library/project-names.ts'

const project = (slug: string, ...terms: (string | ProjectTerm)[]): Project => ({
  id: projectId(slug),
  name: slug,
  kind: 'project',
  terms: terms.map((term) => (typeof term === 'string' ? { text: term, rule: 'any' } : term)),
  oldUrls: [],
  catalogued: true,
})

const names = new ProjectNames([
  project('kubernetes', 'Kubernetes', 'k8s', { text: 'kube', rule: 'context' }),
  project('envoy', { text: 'Envoy', rule: 'case' }, 'Envoy Proxy'),
  project('kind', { text: 'kind', rule: 'explicit' }),
  project('argo-cd', 'Argo CD', 'ArgoCD'),
  project('argo-workflows', 'Argo Workflows', 'Argo Workflows and Events'),
  project('argo-events', 'Argo Events', 'Argo Workflows and Events'),
  project('cert-manager', 'cert-manager'),
])

const find = (text: string, place: TextPlace = 'running') => names.find(text, place).map(({ id }) => id)

describe('names of projects in a question', () => {
  it('are named with the s of several, and of what is theirs; a name that is a word is the word then', () => {
    expect(find('argo cds and cert-managers', 'question')).toEqual([
      'project/argo-cd',
      'project/cert-manager',
    ])
    expect(find('envoys of pods', 'question')).toEqual(['project/envoy'])
    expect(find('kinds', 'question')).toEqual([])
    expect(find('kubes', 'question')).toEqual([])
    expect(find('envoys of pods', 'running')).toEqual([])
    expect(find('envoyss', 'question')).toEqual([])
  })
})

describe('names of projects in running text', () => {
  it('count in any case at word borders, with hyphens for blanks', () => {
    expect(find('Kubernetes-native tools, KUBERNETES and cert manager')).toEqual([
      'project/kubernetes',
      'project/kubernetes',
      'project/cert-manager',
    ])
    expect(find('Ubernetes and KubeCon')).toEqual([])
    // A stroke between blanks parts two things.
    expect(find('cert/manager')).toEqual(['project/cert-manager'])
    expect(find('cert / manager')).toEqual([])
  })

  it('count in their exact case where the catalogue says so', () => {
    expect(find('Envoy is an envoy')).toEqual(['project/envoy'])
    expect(find('an envoy')).toEqual([])
  })

  it('that are ordinary words never count', () => {
    expect(find('a kind of person')).toEqual([])
  })

  it('that need company count only beside a sure name', () => {
    expect(find('kube and Envoy')).toEqual(['project/kubernetes', 'project/envoy'])
    expect(find('kube features')).toEqual([])
  })

  it('are taken whole: the longest wins, and one name may stand for two projects', () => {
    expect(find('built with Argo Workflows and Events')).toEqual([
      'project/argo-workflows',
      'project/argo-events',
    ])
  })

  it('do not reach over the end of a sentence', () => {
    expect(find('We like Argo. CD is hard.')).toEqual([])
  })
})

describe('names of projects in titles and questions', () => {
  it('count in any case', () => {
    expect(find('envoy, take the wheel', 'lead')).toEqual(['project/envoy'])
    expect(find('how do people run envoy', 'question')).toEqual(['project/envoy'])
  })

  it('that are ordinary words count only as the whole text', () => {
    expect(find('kind', 'question')).toEqual(['project/kind'])
    expect(find('what kind of talks', 'question')).toEqual([])
  })
})

it('addresses are equal without scheme, www, anchor and closing slash', () => {
  expect(addressKey('https://www.thanos.io/#top')).toBe(addressKey('http://thanos.io'))
})
