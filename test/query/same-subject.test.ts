// Which topics are one, in other words, other languages, and other spellings.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Library } from '../../src/query/library/library.ts'
import { isSameSubject } from '../../src/query/understand/same-subject.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

describe('two topics', () => {
  // Every second row was kept aside.
  it.each([
    ['security', 'Sicherheit'],
    ['sécurité', 'seguridad'],
    ['o11y', 'observability'],
    ['Observability', 'observabilidad'],
    ['argocd', 'Argo CD'],
    ['k8s', 'Kubernetes'],
    ['service mesh', 'service meshes'],
    ['the security', 'security'],
    ['multi-tenancy', 'multitenancy'],
    ['platform engineering', 'Platform Engineering'],
    ['security and o11y', 'observability, security'],
    ['Kosten', 'costs'],
  ])('“%s” and “%s” are one', (one, other) => {
    expect(isSameSubject(one, other, library)).toBe(true)
    expect(isSameSubject(other, one, library)).toBe(true)
  })

  it.each([
    ['security', 'supply chain security'],
    ['Sicherheit', 'observability'],
    ['Datensicherung', 'Sicherheit'],
    ['copia de seguridad', 'seguridad'],
    ['argo cd', 'argo workflows'],
    ['service mesh', 'mesh'],
    ['the', 'of'],
    ['t1', 't2'],
  ])('“%s” and “%s” are two', (one, other) => {
    expect(isSameSubject(one, other, library)).toBe(false)
  })
})
