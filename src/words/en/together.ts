/** Words of the Compose view about layouts of futures and inputs that come together. */
export const togetherWords = {
  'compose.together': 'How numbers are drawn',
  'compose.together.about':
    'Each number is drawn by itself. Where one cause moves several, put them into a group: each keeps its range, and high ones come with high ones.',
  'compose.together.add': 'Add a group',
  'compose.together.added': 'A group is added.',
  'compose.together.removed': 'The group is removed. Undo brings it back.',
  'compose.together.remove': 'Remove the group',
  'compose.together.group': 'Group {id}',
  'compose.together.put': 'Put in a number ...',
  'compose.together.out': '{input} is out of the group.',
  'compose.together.family': 'How they come together',
  'compose.together.family.gaussian': 'in general (Gaussian)',
  'compose.together.family.t': 'in extremes too (t)',
  'compose.together.rho': 'Correlation, 0 to 1',
  'compose.together.df': 'Degrees of freedom, few for strong extremes',
  'compose.sampling': 'Futures are laid out',
  'compose.sampling.plain': 'independently',
  'compose.sampling.sobol': 'on a Sobol sequence',
  'compose.sampling.latin-hypercube': 'on a Latin hypercube',
  'compose.sampling.plain.about': 'Futures can be added at any time.',
  'compose.sampling.sobol.about':
    'Evenly over the ranges: smooth averages need fewer futures. 16 scrambles tell the error; best are 16 times a power of two, such as 16,384.',
  'compose.sampling.latin-hypercube.about':
    'Each range is cut into as many equal slices as there are futures. Another number of futures is another plan; errors are shown as if futures were independent.',
} as const;
