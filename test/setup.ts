import '../src/words/later.ts';
