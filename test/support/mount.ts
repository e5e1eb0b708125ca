import { spawnSync } from 'node:child_process'

/** Whether a file system of one's own can be mounted, which nobody else sees. */
export const canMount: boolean = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
