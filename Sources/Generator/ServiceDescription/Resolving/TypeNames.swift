// SPDX-License-Identifier: MIT

/// Checks that the types which are generated for a library have different names, and hide no other's.
struct TypeNames {
    let diagnostics: Diagnostics

    func check(_ library: Library) {
        let names = NameCheck(diagnostics: diagnostics)
        var collisions = Collisions("in this library", diagnostics)
        for client in library.clients {
            names.checkReserved(client.name, wireName: nil, at: client.location)
            collisions.add(client.name, "the client `\(client.name.text)`", client.location, canBeNamed: false)
        }
        for model in library.models {
            collisions.add(
                model.swiftName,
                "the model `\(model.wireName)`",
                model.location,
                provider: model.providedBy
            )
        }
        for value in library.enums {
            collisions.add(value.swiftName, "the enum `\(value.wireName)`", value.location, provider: value.providedBy)
        }
        for model in library.models where model.needsPatchType {
            collisions.add(model.patchName, "the patch of `\(model.wireName)`", model.location)
        }
        for operation in library.clients.flatMap(\.operations) {
            guard case .responses(let responses) = operation.outcome, case .cases(let name, _) = responses.shape else {
                continue
            }
            collisions.add(
                name,
                "the result of `\(operation.name.text)`",
                operation.location,
                canBeNamed: false
            )
        }
        collisions.check()
    }
}
