import { BEST, type OverFacts } from './engine.ts';

/** `natural`'s TfIdf as its README shows it: every document is scored for every question. */
export const naturalTfIdf: OverFacts = {
  name: 'natural TfIdf',
  reads: 'facts',
  setup: 'addDocument for each fact, tfidfs for each question, best ten by score',
  build: async (facts) => {
    const { default: TfIdfModule } = await import('natural/lib/natural/tfidf/index.js');
    const index = new TfIdfModule.TfIdf();
    for (const fact of facts) index.addDocument(fact);
    return {
      query: (question) => {
        const scores = index.tfidfs(question);
        const positive = [...scores.keys()].filter((fact) => (scores[fact] as number) > 0);
        return positive.sort((a, b) => (scores[b] as number) - (scores[a] as number)).slice(0, BEST);
      },
    };
  },
};

/** `natural`'s naive Bayes classifier with one class for each fact. */
export const naturalBayes: OverFacts = {
  name: 'natural Bayes',
  reads: 'facts',
  setup: 'BayesClassifier with its Porter stemmer, one class for each fact, getClassifications',
  build: async (facts) => {
    const { default: Classifiers } = await import('natural/lib/natural/classifiers/index.js');
    const classifier = new Classifiers.BayesClassifier();
    facts.forEach((fact, number) => void classifier.addDocument(fact, String(number)));
    classifier.train();
    return {
      query: (question) =>
        classifier
          .getClassifications(question)
          .slice(0, BEST)
          .map(({ label }) => Number(label)),
    };
  },
};
