//! Things by id, in a map whose copies share what is the same in both.

use std::fmt;
use std::sync::Arc;

/// Most things in a block. A change copies one block, and a list of all blocks.
const BLOCK: usize = 256;

/// Things with their ids, in order.
type Block<T> = Vec<(Box<str>, T)>;

/// Things by id, in the order of their ids. A copy costs as much as a list of blocks of 256, and so does a change of
/// one thing, however many there are: readers keep their copy while another one is changed.
#[derive(Clone)]
pub struct IdMap<T> {
    /// None is empty, and ids ascend through all of them.
    blocks: Vec<Arc<Block<T>>>,
    len: usize,
}

impl<T> IdMap<T> {
    /// How many things there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The thing with this id.
    pub fn get(&self, id: &str) -> Option<&T> {
        let block = self.blocks.get(self.block_of(id))?;
        let place = place_in(block, id).ok()?;
        block.get(place).map(|(_, resource)| resource)
    }

    /// Whether there is a thing with this id.
    pub fn contains_key(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// All things, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &T> + Clone {
        self.blocks.iter().flat_map(|block| block.iter()).map(|(_, resource)| resource)
    }

    /// The block in which this id is, or should be.
    fn block_of(&self, id: &str) -> usize {
        let after = self.blocks.partition_point(|block| block.first().is_some_and(|(first, _)| **first <= *id));
        after.saturating_sub(1)
    }
}

impl<T: Clone> IdMap<T> {
    /// Adds a thing, or takes it in place of the one with its id.
    pub fn insert(&mut self, id: &str, resource: T) {
        let at = self.block_of(id);
        let Some(block) = self.blocks.get_mut(at) else {
            self.blocks.push(Arc::new(vec![(id.into(), resource)]));
            self.len = 1;
            return;
        };
        let block = Arc::make_mut(block);
        match place_in(block, id) {
            Ok(place) => {
                if let Some((_, old)) = block.get_mut(place) {
                    *old = resource;
                }
            }
            Err(place) => {
                block.insert(place, (id.into(), resource));
                self.len = self.len.saturating_add(1);
            }
        }
        if block.len() > BLOCK {
            // What comes in order, as from the database, leaves full blocks behind.
            let full = if at.saturating_add(1) == self.blocks.len() { BLOCK } else { BLOCK / 2 };
            if let Some(block) = self.blocks.get_mut(at) {
                let rest = Arc::make_mut(block).split_off(full);
                self.blocks.insert(at.saturating_add(1), Arc::new(rest));
            }
        }
    }

    /// Takes a thing out.
    pub fn remove(&mut self, id: &str) -> Option<T> {
        let at = self.block_of(id);
        let block = self.blocks.get_mut(at)?;
        let place = place_in(block, id).ok()?;
        let block = Arc::make_mut(block);
        let (_, resource) = block.remove(place);
        if block.is_empty() {
            self.blocks.remove(at);
        }
        self.len = self.len.saturating_sub(1);
        Some(resource)
    }

    /// The thing with this id, to be changed.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        let at = self.block_of(id);
        let block = self.blocks.get_mut(at)?;
        let place = place_in(block, id).ok()?;
        Arc::make_mut(block).get_mut(place).map(|(_, resource)| resource)
    }
}

/// Where an id is in a block, or where it would be.
fn place_in<T>(block: &[(Box<str>, T)], id: &str) -> Result<usize, usize> {
    block.binary_search_by(|(own, _)| (**own).cmp(id))
}

impl<T> Default for IdMap<T> {
    fn default() -> Self {
        Self { blocks: Vec::new(), len: 0 }
    }
}

impl<T: fmt::Debug> fmt::Debug for IdMap<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    enum PlanStep {
        Insert(u16, u8),
        Remove(u16),
        Change(u16, u8),
    }

    fn steps() -> impl Strategy<Value = Vec<PlanStep>> {
        let step = prop_oneof![
            4 => (0..900_u16, any::<u8>()).prop_map(|(id, value)| PlanStep::Insert(id, value)),
            2 => (0..900_u16).prop_map(PlanStep::Remove),
            1 => (0..900_u16, any::<u8>()).prop_map(|(id, value)| PlanStep::Change(id, value)),
        ];
        proptest::collection::vec(step, 0..1500)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// The same as a map of the standard library, and copies stay as they were.
        #[test]
        fn it_is_a_map(in_order in 0..800_u16, steps in steps()) {
            let (mut map, mut model) = (IdMap::default(), BTreeMap::new());
            for id in 0..in_order {
                map.insert(&format!("{id:05}"), 0);
                model.insert(format!("{id:05}"), 0);
            }
            let (copy, as_it_was) = (map.clone(), model.clone());
            for step in steps {
                match step {
                    PlanStep::Insert(id, value) => {
                        map.insert(&format!("{id:05}"), value);
                        model.insert(format!("{id:05}"), value);
                    }
                    PlanStep::Remove(id) => {
                        prop_assert_eq!(map.remove(&format!("{id:05}")), model.remove(&format!("{id:05}")));
                    }
                    PlanStep::Change(id, value) => {
                        let (one, other) = (map.get_mut(&format!("{id:05}")), model.get_mut(&format!("{id:05}")));
                        prop_assert_eq!(one.is_some(), other.is_some());
                        one.into_iter().chain(other).for_each(|old| *old = value);
                    }
                }
            }
            for (map, model) in [(&map, &model), (&copy, &as_it_was)] {
                prop_assert!(map.iter().eq(model.values()));
                prop_assert_eq!((map.len(), map.is_empty()), (model.len(), model.is_empty()));
                for id in 0..900_u16 {
                    prop_assert_eq!(map.get(&format!("{id:05}")), model.get(&format!("{id:05}")));
                }
                prop_assert!(map.blocks.iter().all(|block| (1..=BLOCK).contains(&block.len())));
            }
        }
    }

    #[test]
    fn a_change_of_one_of_many_copies_one_block() {
        let mut map = IdMap::default();
        (0..100_000).for_each(|id| map.insert(&format!("{id:06}"), id));
        assert_eq!(map.blocks.len(), 100_000_usize.div_ceil(BLOCK));
        let copy = map.clone();
        map.insert("050000", 0);
        let shared = map.blocks.iter().zip(&copy.blocks).filter(|(one, other)| Arc::ptr_eq(one, other)).count();
        assert_eq!(shared, copy.blocks.len() - 1);
    }
}
