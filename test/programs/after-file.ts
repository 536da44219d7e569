// Loaded with every test file: what the file has started ends with it, whether its tests passed or not.
import { afterAll } from 'vitest'
import { endPrograms } from './start-program.ts'

afterAll(endPrograms)
