import { spawnSync } from 'node:child_process'

/** Installs a package of the distribution (Debian, Ubuntu), where the machine allows it. */
export function installFromDistribution(name: string): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive']
  const apt = (...words: string[]) => {
    // Another test may be installing something else at the same time.
    const [command, ...args] = [...asRoot, 'apt-get', '--option', 'DPkg::Lock::Timeout=120', ...words]
    spawnSync(command as string, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // Run level 1: the package's own service is not started beside ours.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    })
  }
  console.log(`${name} is not here: installing it from the distribution.`)
  apt('update')
  apt('install', '--yes', '--no-install-recommends', name)
}
