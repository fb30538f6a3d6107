/** The tail that every command of `npm run` shares: arguments, environment and output in, the exit code out. */

/** 0: done; 1: something is wrong and nothing was written; 2: called wrongly. */
export type ExitCode = 0 | 1 | 2;

type Environment = Readonly<Record<string, string | undefined>>;
export type Command = (
  parameters: readonly string[],
  environment: Environment,
  say: (line: string) => void,
) => Promise<ExitCode>;

/** Runs `main` where `file` (the caller's import.meta.filename) is what Node was started with; a test that imports it runs nothing. */
export function runAsCommand(file: string, main: Command): void {
  if (process.argv[1] !== file) return;
  main(process.argv.slice(2), process.env, (line) => console.log(line)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
