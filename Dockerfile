FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY src src
COPY knowledge knowledge
USER node
ENV NODE_ENV=production
EXPOSE 3000
CMD ["node", "src/main.ts"]
