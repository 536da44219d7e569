// kubecon chat: a prompt.
import type { Command } from 'commander'
import { chat } from '../app/commands/chat.ts'
import { terminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'

export function addChat(program: Command, config: Config): void {
  program
    .command('chat')
    .description('ask at a prompt, and press buttons by their numbers')
    .action(() => chat(config, terminalLook(), { input: process.stdin, output: process.stdout }))
}
