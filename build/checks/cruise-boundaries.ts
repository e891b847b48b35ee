import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { boundaryRules } from './boundary-rules.ts';
import { bridgeFolder, rendererLayers, rendererScreens, sharedRanks } from './layers.ts';

export type CruiseFindings = {
  /** Paths of the modules inside the project that were seen, with forward slashes. */
  readonly modules: readonly string[];
  /** One line for each forbidden import. */
  readonly violations: readonly string[];
};

/** Follows every import under the given folders and holds it against the rules of who may import whom. */
export async function cruiseBoundaries(baseDir: string, folders: readonly string[]): Promise<CruiseFindings> {
  const { output } = await cruise([...folders], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: boundaryRules },
    doNotFollow: { path: 'node_modules' },
    // A type-only import is a border crossed as well.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.map((module) => module.source).filter((path) => isInside(path, folders)),
    violations: summary.violations.map(
      ({ from, to, rule, cycle }) =>
        `${rule.name}: ${from} -> ${cycle === undefined ? to : cycle.map((step) => step.name).join(' -> ')}`,
    ),
  };
}

function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Source files that the cruise did not see. A boundary checker that sees nothing would pass everything. */
export function unseenFiles(sourceFiles: readonly string[], modules: readonly string[]): readonly string[] {
  const seen = new Set(modules);
  return sourceFiles.filter((path) => !seen.has(path));
}

/** Folders of shared/ and renderer/ that no rule names, so that nothing would hold them to an order. */
export function unknownFolders(sourceFiles: readonly string[]): readonly string[] {
  const known = new Set([
    ...[...sharedRanks.flat(), bridgeFolder].map((name) => `shared/${name}`),
    ...[...Object.keys(rendererLayers), ...rendererScreens].map((name) => `renderer/${name}`),
  ]);
  const folders = sourceFiles
    .filter((path) => /^(?:shared|renderer)\//.test(path))
    .map((path) => path.split('/').slice(0, 2).join('/'));
  return [...new Set(folders)].filter((name) => !known.has(name));
}
