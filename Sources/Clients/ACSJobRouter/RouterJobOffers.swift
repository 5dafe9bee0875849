// SPDX-License-Identifier: MIT

import ACSCore

/// The offers to a worker, each once, as they arrive: ``JobRouterClient/offers(to:pollingEvery:options:)``.
public struct RouterJobOffers: AsyncSequence, Sendable {
    /// One offer.
    public typealias Element = RouterJobOffer

    let client: JobRouterClient
    let workerID: String
    let interval: Duration
    let options: CallOptions

    /// Creates an iterator that starts with the offers that the worker has now.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(offers: self) }

    /// Iterates over the offers.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let offers: RouterJobOffers
        /// The ids of offers that were returned and that the worker still has.
        private var returned: Set<String> = []

        init(offers: RouterJobOffers) {
            self.offers = offers
        }

        /// Waits for the next offer. Requests the worker each time, so that an offer which has expired meanwhile is
        /// not returned.
        ///
        /// - Throws: ``ACSError`` if a request fails. The next call continues.
        public mutating func next() async throws -> RouterJobOffer? {
            while true {
                let worker = try await offers.client.getWorker(id: offers.workerID, options: offers.options)
                let current = worker.offers ?? []
                returned.formIntersection(current.map(\.offerID))
                if let offer = current.first(where: { !returned.contains($0.offerID) }) {
                    returned.insert(offer.offerID)
                    return offer
                }
                try await offers.client.pipeline.clock.sleep(for: offers.interval)
            }
        }
    }
}
