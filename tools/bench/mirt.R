# Times one fit by mirt on answers from a file: Rscript mirt.R answers.csv.gz 2PL|3PL|graded|gpcm
suppressMessages(library(mirt))
words <- commandArgs(trailingOnly = TRUE)
answers <- read.csv(gzfile(words[1]))
kind <- words[2]

model <- 1
if (kind == "3PL") {
  model <- mirt.model(sprintf("F = 1-%d\nPRIOR = (1-%d, g, norm, -1.39, 0.5)", ncol(answers), ncol(answers)))
}
took <- system.time(
  fit <- mirt(answers, model,
    itemtype = kind, quadpts = 61, TOL = 1e-4, SE = FALSE, verbose = FALSE,
    technical = list(theta_lim = c(-6, 6), NCYCLES = 2000)
  )
)
status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("[^0-9]", "", status[grepl("^VmHWM", status)])) / 1024
cat(sprintf(
  "{\"version\":\"%s\",\"cpuSeconds\":%f,\"wallSeconds\":%f,\"peakMegabytes\":%f,\"logLikelihood\":%f}\n",
  packageVersion("mirt"), sum(took[c("user.self", "sys.self")]), took["elapsed"], peak, extract.mirt(fit, "logLik")
))
