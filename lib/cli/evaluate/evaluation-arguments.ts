/** What `run` and `export-batch` have in common: which data, which methods, which model. */
export const evaluationArguments = {
  dataset: { type: 'string', valueHint: 'NAME', description: 'Which data set; `evaluate list` names them' },
  data: { type: 'string', valueHint: 'PATH', description: 'Its folder, or a file of posts for restoration' },
  method: {
    type: 'string',
    valueHint: 'NAME,NAME+SWITCH',
    description: 'Which methods, with commas between them; `evaluate list` names them and their switches',
  },
  preset: {
    type: 'string',
    valueHint: 'NAME',
    description:
      'paper: all that the paper ran on this task; ablation: the stylist part by part; pipeline: Idiolect with a model, whole and without each of its parts',
  },
  out: {
    type: 'string',
    valueHint: 'FOLDER',
    description: 'Where results go; the same command goes on where it stopped',
  },
  limit: { type: 'string', valueHint: 'N', description: 'Only the first N cases' },
  seed: { type: 'string', valueHint: 'N', description: 'For everything that is drawn (0 if not given)' },
  strength: {
    type: 'string',
    valueHint: '0..1',
    description: 'How far the stylist goes, and idiolect asks a model to go',
  },
  weights: {
    type: 'string',
    valueHint: 'FILE',
    description: 'What `evaluate learn` wrote, for stylist-lamp',
  },
  engine: { type: 'string', valueHint: 'NAME', description: "openai: whatever speaks OpenAI's chat protocol" },
  model: { type: 'string', valueHint: 'NAME', description: 'The model, as its server calls it' },
  'max-tokens': { type: 'string', valueHint: 'N', description: 'Tokens of an answer at most (100, as in the paper)' },
  'context-tokens': {
    type: 'string',
    valueHint: 'N',
    description:
      'What the model takes, prompt and answer together (16385); longer histories are cut to their newest part',
  },
  metrics: { type: 'string', valueHint: 'NAME,NAME', description: "Which metrics; the task's own if not given" },
  encoder: {
    type: 'string',
    valueHint: 'FOLDER|NAME',
    description: 'A sentence encoder: a folder, or a name on the hub such as Xenova/all-MiniLM-L6-v2',
  },
  yes: { type: 'boolean', description: 'Fetch what a sentence encoder needs without asking (149 MB)' },
} as const
