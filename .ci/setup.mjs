// Brings a fresh clone to the point where every script runs. Plain JavaScript without dependencies, for Node 20 and later.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';

const STAMP = 'node_modules/.rujukan-setup';
const COMMANDS = {
  linux: { chromium: 'sudo apt-get install chromium', firefox: 'sudo apt-get install firefox-esr' },
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
};

const wanted = process.argv.slice(2);

installPackages();
for (const name of wanted) installBrowser(name);

function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) ...');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, lock);
}

function installBrowser(name) {
  if (isInstalled(name)) return;
  const asRoot = process.getuid?.() === 0;
  if (platform() === 'linux' && asRoot && has('apt-get')) {
    const debian = name === 'firefox' ? 'firefox-esr' : 'chromium';
    console.log(`Installing ${debian} (apt-get) ...`);
    run('apt-get', ['update', '-qq'], { quiet: true, optional: true });
    run(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        debian,
        'fonts-noto-core',
        'fonts-noto-color-emoji',
      ],
      {
        quiet: true,
        optional: true,
      },
    );
    if (isInstalled(name)) return;
  }
  console.error(
    `${name} is missing. Install it with: ${COMMANDS[platform()]?.[name] ?? `your system's package manager`}`,
  );
  process.exit(1);
}

/** Asked of the file the tests use, in a process of its own: it is TypeScript and needs the packages installed above. */
function isInstalled(name) {
  const script = `import { findBrowser } from './tests/e2e/support/find-browser.ts'; process.exit(findBrowser('${name}') ? 0 : 1)`;
  return (
    spawnSync('npx', ['--no-install', 'tsx', '-e', script], {
      stdio: 'ignore',
      shell: platform() === 'win32',
    }).status === 0
  );
}

function has(command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

function run(command, args, { quiet = false, optional = false } = {}) {
  const { status } = spawnSync(command, args, {
    stdio: quiet ? ['ignore', 'ignore', 'ignore'] : 'inherit',
    shell: platform() === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0 && !optional) process.exit(status ?? 1);
}
