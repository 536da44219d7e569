// What a command loads before it does anything: a platform's library takes longer than all else of a start.
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** The packages that were loaded with a file. */
function packagesLoadedWith(file: string): readonly string[] {
  const script = `
    import { createRequire } from 'node:module'
    await import('./${file}')
    console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  const paths: readonly string[] = JSON.parse(stdout)
  return [...new Set(paths.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? ''))]
}

it('the page draws what both platforms would be sent without loading either of their libraries', () => {
  const loaded = packagesLoadedWith('src/app/preview.ts')
  expect(loaded).toContain('discord-api-types')
  expect(
    loaded.filter((name) => ['@slack/bolt', '@slack/web-api', 'discord.js', 'undici'].includes(name)),
  ).toEqual([])
})

it('asking loads no platform', () => {
  expect(packagesLoadedWith('src/cli/ask.ts').filter((name) => /^@slack|^discord/.test(name))).toEqual([])
})

it('what strips types, which takes 17 MiB, is loaded by the first start alone', () => {
  const script = `process.on('exit', () =>
    console.log(JSON.stringify(process.moduleLoadList.filter((name) => /amaro/.test(name)))))`
  const start = () =>
    spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(script)}`, 'bin/kubecon.js', 'start'],
      { encoding: 'utf8', env: { PREVIEW: 'false' } },
    )
  start()
  const { status, stdout } = start()
  expect([status, JSON.parse(stdout)]).toEqual([78, []])
})
